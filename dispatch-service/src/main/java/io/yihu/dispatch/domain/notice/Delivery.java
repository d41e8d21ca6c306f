package io.yihu.dispatch.domain.notice;

import io.yihu.events.EventJson;
import io.yihu.events.UnreadableEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message. The code is a status or a number of the robot, never its words: those may repeat the address.
 *
 * @param code such as {@code HTTP 500}, {@code errcode 93000} or {@code timeout}; missing where it was taken
 */
public record Delivery(Kind kind, @Nullable String code) {
    /** Taken. */
    public static final Delivery TAKEN = new Delivery(Kind.TAKEN, null);

    private static final int MOST_CODE = 40;

    /** How it went. */
    public enum Kind {
        /** The robot has it. */
        TAKEN,
        /** It wants to be left alone for a while. */
        BUSY,
        /** It said no. */
        REFUSED,
        /** There was no answer. */
        UNREACHABLE
    }

    /** Nobody answered. */
    public static Delivery unreachable(String code) {
        return new Delivery(Kind.UNREACHABLE, code);
    }

    /** Judges an answer as its channel says. */
    public static Delivery of(NoticeChannel channel, int status, byte[] body) {
        if (status == 429) {
            return new Delivery(Kind.BUSY, "HTTP 429");
        }
        if (status < 200 || status > 299) {
            return new Delivery(Kind.REFUSED, "HTTP " + status);
        }
        String field = channel.answerField();
        if (field == null) {
            return TAKEN;
        }
        String said = said(body, field);
        if (said.equals(channel.answerOk())) {
            return TAKEN;
        }
        return new Delivery(channel.busyCodes().contains(said) ? Kind.BUSY : Kind.REFUSED, field + " " + said);
    }

    private static String said(byte[] body, String field) {
        try {
            String said = String.valueOf(EventJson.read(body, Map.class).get(field));
            return said.length() <= MOST_CODE && said.matches("[\\w.-]+") ? said : "?";
        } catch (UnreadableEvent e) {
            return "?";
        }
    }
}
