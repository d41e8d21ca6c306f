package io.yihu.dispatch.domain.notice;

import io.yihu.events.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the robots of one kind of group chat are spoken to.
 *
 * @param body a JSON text with {@value #TEXT} and perhaps {@value #TITLE} inside string values
 * @param maxBytes of the text, in UTF-8
 * @param answerField field of the answer that tells whether the message was taken; missing where HTTP 2xx says it
 * @param answerOk what stands in it then
 * @param busyCodes what stands in it where messages came too fast
 * @param busyMinutes how long to leave the robot alone then
 */
public record NoticeChannel(
        String code,
        String nameZh,
        @Nullable String nameEn,
        String body,
        int maxBytes,
        @Nullable String answerField,
        @Nullable String answerOk,
        List<String> busyCodes,
        int busyMinutes,
        Signing signing) {
    /** Where the message goes. */
    public static final String TEXT = "${text}";

    /** Where its title goes. */
    public static final String TITLE = "${title}";

    /** How a request shows that it comes from us, where the robot has a secret. */
    public enum Signing {
        /** Not at all: the address is all there is. */
        NONE,
        /** 加签: milliseconds and HMAC-SHA256 of them in the query. */
        DINGTALK
    }

    /** Copies the list. */
    public NoticeChannel {
        busyCodes = List.copyOf(busyCodes);
    }

    /** The body of a request. */
    public String fill(Message message) {
        return body.replace(TITLE, escaped(message.title())).replace(TEXT, escaped(message.text()));
    }

    private static String escaped(String text) {
        String json = new String(EventJson.write(text), StandardCharsets.UTF_8);
        return json.substring(1, json.length() - 1);
    }
}
