package io.yihu.dispatch;

import io.yihu.dispatch.domain.DeadlinePreview;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what the clocks of a dispatch would be by the limits and calendars that count now. */
@Component
final class PreviewReader {
    private static final int MOST_ROUNDS = 99;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final Setup<DispatchRules> setup;
    private final Clock clock;

    PreviewReader(Setup<DispatchRules> setup, Clock clock) {
        this.setup = setup;
        this.clock = clock;
    }

    /** @throws RefusedException naming every field that cannot be read */
    DeadlinePreview preview(PreviewForm form) {
        List<Refusal> wrong = new ArrayList<>();
        Urgency urgency = urgency(form.urgency(), wrong);
        Instant from = from(form.from(), wrong);
        int round = round(form.round(), wrong);
        if (urgency == null || from == null || !wrong.isEmpty()) {
            throw new RefusedException(wrong);
        }
        return setup.current().previews().preview(from, urgency, round);
    }

    private static @Nullable Urgency urgency(@Nullable String text, List<Refusal> wrong) {
        Urgency found = Stream.of(Urgency.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(null);
        if (found == null) {
            String allowed = String.join(
                    ", ", Stream.of(Urgency.values()).map(Urgency::name).toList());
            wrong.add(
                    Refusal.malformed("unknown-value", "urgency", "紧急程度应为：" + allowed, "Expected one of: " + allowed));
        }
        return found;
    }

    private @Nullable Instant from(@Nullable String text, List<Refusal> wrong) {
        Instant at = text == null || text.isBlank() ? clock.instant() : instant(text);
        if (at == null || at.isBefore(FIRST) || at.isAfter(LAST)) {
            wrong.add(Refusal.malformed(
                    "not-a-time",
                    "from",
                    "应为 2000 至 2099 年的时间，例如 2026-09-30T10:00:00+08:00",
                    "Expected a time in the years 2000 to 2099, such as 2026-09-30T10:00:00+08:00"));
            return null;
        }
        return at;
    }

    private static @Nullable Instant instant(String text) {
        try {
            TemporalAccessor parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime exact
                    ? exact.toInstant()
                    : LocalDateTime.from(parsed).atZone(Shanghai.ZONE).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int round(@Nullable String text, List<Refusal> wrong) {
        if (text == null || text.isBlank()) {
            return 1;
        }
        int round = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (round < 1 || round > MOST_ROUNDS) {
            wrong.add(Refusal.malformed(
                    "not-a-number", "round", "轮次应为 1 至 99 的整数", "Expected a whole number from 1 to 99"));
        }
        return round;
    }
}
