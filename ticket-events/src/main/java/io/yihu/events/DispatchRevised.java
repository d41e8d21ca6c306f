package io.yihu.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 重新核定. The ticket was reclassified, an emergency whistle put it into the fast lane (一呼即应), or a holiday notice became known that its
 * deadlines were counted without, and the same unit goes on with it: who assists and until when from now on. No other event moves a
 * deadline because of a rule. Written by dispatch; kept by all services.
 *
 * @param assistUnits 协办, all of them from now on
 * @param signBy deadline for signing from now on, UTC
 * @param resolveBy deadline for the reply from now on, UTC; while the clock stands, as it stood when it was stopped
 * @param rule what the catalogue says of the matter now
 * @param calendarComplete false where weekends only were counted
 * @param limit the row of the office's time limits that gives the clocks from now on; missing in older events
 * @param cause why; missing in older events, which are all of reclassifications
 * @param newAssistUnits those of the assists that did not assist before; missing in older events
 * @param recounted the other deadlines in working time that a holiday notice counted anew; missing where there are none
 */
public record DispatchRevised(
        Integer dispatchNo,
        Integer round,
        String unit,
        List<String> assistUnits,
        Instant signBy,
        Instant resolveBy,
        Rule rule,
        @Nullable Boolean calendarComplete,
        Instant revisedAt,
        BasedOn basedOn,
        @Nullable String limit,
        @Nullable RevisionCause cause,
        @Nullable List<String> newAssistUnits,
        @Nullable List<RecountedClock> recounted)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public DispatchRevised {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("signBy", signBy);
        Required.field("resolveBy", resolveBy);
        Required.field("rule", rule);
        Required.field("revisedAt", revisedAt);
        Required.field("basedOn", basedOn);
        Required.notBlank("limit", limit);
        assistUnits = assistUnits == null ? List.of() : List.copyOf(assistUnits);
        newAssistUnits = newAssistUnits == null ? null : List.copyOf(newAssistUnits);
        recounted = recounted == null || recounted.isEmpty() ? null : List.copyOf(recounted);
    }

    /** A deadline of this kind that was counted anew; those of one whistle are the same for all units it summoned. */
    public Optional<Instant> counted(CountedClock clock) {
        return counted(each -> each.clock() == clock);
    }

    /** The deadline of this kind that was counted anew for this unit. */
    public Optional<Instant> counted(CountedClock clock, String unit) {
        return counted(each -> each.clock() == clock && unit.equals(each.unit()));
    }

    private Optional<Instant> counted(Predicate<RecountedClock> wanted) {
        return recounted == null
                ? Optional.empty()
                : recounted.stream()
                        .filter(wanted)
                        .map(RecountedClock::deadline)
                        .findFirst();
    }
}
