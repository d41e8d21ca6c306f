package io.yihu.intake.view;

import io.yihu.events.Channel;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.vault.MaskedCaller;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket is about, in the reader's words.
 *
 * @param matter title, or category where the title is missing
 * @param caller masked; only for those who may see that much
 */
public record TicketWords(
        String id,
        String matter,
        String kind,
        String category,
        String place,
        String urgency,
        String channel,
        String status,
        String registeredAt,
        boolean sealed,
        @Nullable String description,
        List<String> supplements,
        @Nullable String caller) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Shanghai.ZONE);

    /** From what may be told. */
    public static TicketWords of(TicketAnswer answer, Language language) {
        String category = name(answer.category(), language);
        String title = answer.said().title();
        return new TicketWords(
                answer.ticketId(),
                answer.sealed()
                        ? language.choose("举报（内容保密）", "Report (sealed)")
                        : title == null || title.isBlank() ? category : title,
                kind(answer.kind(), language),
                category,
                place(answer.place(), language),
                urgency(answer.urgency(), language),
                channel(answer.channel(), language),
                name(answer.status(), language),
                TIME.format(answer.registeredAt()),
                answer.sealed(),
                answer.said().description(),
                answer.said().supplements(),
                caller(answer.caller(), language));
    }

    private static @Nullable String caller(@Nullable MaskedCaller caller, Language language) {
        if (caller == null) {
            return null;
        }
        String known = Stream.of(caller.name(), caller.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return caller.anonymous() || known.isEmpty() ? language.choose("匿名", "anonymous") : known;
    }

    private static String name(@Nullable Named named, Language language) {
        return named == null ? "—" : language.choose(named.zh(), named.en());
    }

    private static String place(@Nullable NamedPlace place, Language language) {
        if (place == null) {
            return "—";
        }
        return Stream.of(place.street(), place.community(), place.estate())
                .filter(Objects::nonNull)
                .map(part -> name(part, language))
                .collect(Collectors.joining(" · "));
    }

    /** What people call a kind. */
    public static String kind(TicketKind kind, Language language) {
        return switch (kind) {
            case INQUIRY -> language.choose("咨询", "inquiry");
            case HELP -> language.choose("求助", "help");
            case COMPLAINT -> language.choose("投诉", "complaint");
            case REPORT -> language.choose("举报", "report of wrongdoing");
            case SUGGESTION -> language.choose("建议", "suggestion");
            case PRAISE -> language.choose("表扬", "praise");
            case WITHDRAWAL -> language.choose("撤单", "withdrawal");
            case NUISANCE -> language.choose("骚扰", "nuisance");
            case INVALID -> language.choose("无效", "invalid");
        };
    }

    /** What people call an urgency. */
    public static String urgency(Urgency urgency, Language language) {
        return switch (urgency) {
            case DANGER -> language.choose("危及生命财产", "danger");
            case UTILITY -> language.choose("水电气暖", "water, power, gas, heat");
            case FAST_LANE -> language.choose("一呼即应", "fast lane");
            case INQUIRY -> language.choose("咨询", "inquiry");
            case ORDINARY -> language.choose("一般", "ordinary");
            case COMPLEX -> language.choose("复杂", "complex");
        };
    }

    /** What people call the way an appeal came. */
    public static String channel(Channel channel, Language language) {
        return switch (channel) {
            case HOTLINE -> language.choose("热线", "hotline");
            case PLATFORM -> language.choose("市级平台", "city platform");
            case WEB -> language.choose("网络", "web");
            case DEPUTY -> language.choose("代表接待日", "deputy's reception day");
            case PATROL -> language.choose("巡查", "patrol");
            case IMPORT -> language.choose("历史导入", "imported");
        };
    }
}
