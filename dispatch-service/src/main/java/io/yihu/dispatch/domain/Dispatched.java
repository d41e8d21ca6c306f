package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.DispatchRevised;
import io.yihu.events.RecountedClock;
import io.yihu.events.RevisionCause;
import io.yihu.events.TicketAssigned;
import java.time.Instant;
import java.util.List;

/** What is published of a dispatch when it is made and when it is revised. Pure. */
final class Dispatched {
    private Dispatched() {}

    static TicketAssigned assigned(Assignment made, BasedOn seen) {
        Clocks clocks = made.clocks();
        return new TicketAssigned(
                made.dispatchNo(),
                made.round(),
                made.cause(),
                made.lead(),
                made.assists(),
                clocks.startedAt(),
                clocks.signBy(),
                clocks.resolveBy(),
                made.routing().rule(),
                clocks.calendarComplete(),
                seen,
                clocks.limit());
    }

    static DispatchRevised revised(WorkItem before, Assignment changed, RevisionCause why, Instant now) {
        return revised(before, changed, why, now, List.of());
    }

    static DispatchRevised revised(
            WorkItem before, Assignment changed, RevisionCause why, Instant now, List<RecountedClock> recounted) {
        List<String> added = changed.assists().stream()
                .filter(unit -> !before.assignment().assists().contains(unit))
                .toList();
        Clocks clocks = changed.clocks();
        return new DispatchRevised(
                changed.dispatchNo(),
                changed.round(),
                changed.lead(),
                changed.assists(),
                clocks.signBy(),
                clocks.resolveBy(),
                changed.routing().rule(),
                clocks.calendarComplete(),
                now,
                before.seen(),
                clocks.limit(),
                why,
                added,
                recounted);
    }
}
