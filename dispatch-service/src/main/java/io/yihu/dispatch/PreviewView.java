package io.yihu.dispatch;

import io.yihu.dispatch.domain.DeadlinePreview;
import io.yihu.dispatch.domain.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What the clocks would be, for machines.
 *
 * @param limit the row of the limits that would give them
 * @param limitsVersion the version of the set-up
 * @param calendarComplete whether every day on the way has its State Council notice
 * @param missingYears the years whose notices would be needed and are not there
 */
record PreviewView(
        Instant from,
        String limit,
        String limitsVersion,
        Leg sign,
        Leg resolve,
        boolean calendarComplete,
        Collection<Integer> missingYears) {
    /** One clock. */
    record Leg(Limit limit, Instant by, Instant nearDueAt, List<Day> days) {
        static Leg of(DeadlinePreview.Leg leg) {
            return new Leg(
                    leg.limit(),
                    leg.by(),
                    leg.nearDueAt(),
                    leg.days().stream().map(Day::of).toList());
        }
    }

    /** A day on the way that the clock skips, or on which people work though it is a weekend. */
    record Day(LocalDate date, boolean skipped, DeadlinePreview.Kind kind, Named reason) {
        static Day of(DeadlinePreview.Day day) {
            return new Day(day.date(), day.skipped(), day.kind(), new Named(day.zh(), day.en()));
        }
    }

    static PreviewView of(DeadlinePreview preview) {
        return new PreviewView(
                preview.from(),
                preview.limit(),
                preview.limitsVersion(),
                Leg.of(preview.sign()),
                Leg.of(preview.resolve()),
                preview.calendarComplete(),
                preview.missingYears());
    }
}
