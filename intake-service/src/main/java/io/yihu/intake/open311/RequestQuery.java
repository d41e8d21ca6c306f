package io.yihu.intake.open311;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.time.Shanghai;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which requests an app asks for. As the standard has it: numbers outweigh everything else, and a span is 90 days at most, the last 90
 * where none is given.
 *
 * @param ids numbers, at most 50
 * @param status {@code open} or {@code closed}; empty: both
 */
record RequestQuery(List<String> ids, List<String> services, List<String> status, Instant start, Instant end) {
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int MOST_IDS = 50;

    /** @throws RefusedException naming the field that cannot be read */
    static RequestQuery of(Map<String, String> sent, Instant now) {
        List<String> ids = list(sent, "service_request_id");
        if (ids.size() > MOST_IDS) {
            throw wrong("service_request_id", "一次最多 50 个", "At most 50 at once");
        }
        List<String> status = list(sent, "status");
        if (!List.of("open", "closed").containsAll(status)) {
            throw wrong("status", "应为 open 或 closed", "open or closed is expected");
        }
        Instant start = time(sent, "start_date");
        Instant end = time(sent, "end_date");
        Instant last = end != null ? end : start == null ? now : start.plus(LONGEST);
        Instant first = start == null ? last.minus(LONGEST) : start;
        if (first.isBefore(last.minus(LONGEST)) || first.isAfter(last)) {
            throw wrong("start_date", "起止时间应在 90 天以内", "Start and end lie at most 90 days apart");
        }
        return new RequestQuery(ids, list(sent, "service_code"), status, first, last);
    }

    /** Its first day in China. */
    LocalDate firstDay() {
        return start.atZone(Shanghai.ZONE).toLocalDate();
    }

    /** Its last day in China. */
    LocalDate lastDay() {
        return end.atZone(Shanghai.ZONE).toLocalDate();
    }

    /** Whether it asks for what was registered at this moment. */
    boolean covers(Instant registeredAt) {
        return !registeredAt.isBefore(start) && !registeredAt.isAfter(end);
    }

    /** Whether it asks for one like this. */
    boolean wants(Bodies.Request request) {
        return (services.isEmpty() || services.contains(request.serviceCode()))
                && (status.isEmpty() || status.contains(request.status()));
    }

    private static List<String> list(Map<String, String> sent, String name) {
        return Arrays.stream(sent.getOrDefault(name, "").split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Instant time(Map<String, String> sent, String name) {
        String text = sent.getOrDefault(name, "").strip();
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw wrong(name, "应为带时区的时间", "A time with its offset is expected, such as 2026-03-01T08:00:00Z");
        }
    }

    private static RefusedException wrong(String field, String zh, String en) {
        return new RefusedException(Refusal.malformed("wrong-value", field, zh, en));
    }
}
