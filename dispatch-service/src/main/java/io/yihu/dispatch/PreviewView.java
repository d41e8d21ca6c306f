package io.yihu.dispatch;

import io.yihu.dispatch.domain.DeadlinePreview;
import io.yihu.dispatch.domain.Limit;
import io.yihu.events.WhistleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks would be, for machines.
 *
 * @param limit the row of the limits that would give them
 * @param limitsVersion the version of the set-up
 * @param promise what the caller would be promised; missing in later rounds
 * @param reportIn by when a unit reports in that a whistle summons at that moment, by the kind of the whistle
 * @param calendarComplete whether every day on the way to the signature and the reply has its State Council notice
 * @param missingYears the years whose notices would be needed for that and are not there
 */
record PreviewView(
        Instant from,
        String limit,
        String limitsVersion,
        Leg sign,
        Leg returnWindow,
        Leg contact,
        Leg resolve,
        @Nullable Leg promise,
        List<ReportIn> reportIn,
        boolean calendarComplete,
        Collection<Integer> missingYears) {
    /**
     * One clock.
     *
     * @param nearDueAt missing where it is not announced that it is near
     * @param calendarComplete whether every day on its own way has its State Council notice
     * @param missingYears the years whose notices would be needed for it and are not there
     */
    record Leg(
            Limit limit,
            Instant by,
            @Nullable Instant nearDueAt,
            List<Day> days,
            boolean calendarComplete,
            List<Integer> missingYears) {
        static Leg of(DeadlinePreview.Leg leg) {
            return new Leg(
                    leg.limit(),
                    leg.by(),
                    leg.nearDueAt(),
                    leg.days().stream().map(Day::of).toList(),
                    leg.missingYears().isEmpty(),
                    leg.missingYears());
        }
    }

    /** That of a summoned unit. */
    record ReportIn(WhistleKind kind, Leg clock) {}

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
                Leg.of(preview.returnWindow()),
                Leg.of(preview.contact()),
                Leg.of(preview.resolve()),
                preview.promise() == null ? null : Leg.of(preview.promise()),
                preview.reportIn().entrySet().stream()
                        .map(each -> new ReportIn(each.getKey(), Leg.of(each.getValue())))
                        .toList(),
                preview.calendarComplete(),
                preview.missingYears());
    }
}
