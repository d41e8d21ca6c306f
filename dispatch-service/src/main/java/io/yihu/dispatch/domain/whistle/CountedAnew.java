package io.yihu.dispatch.domain.whistle;

import io.yihu.events.CountedClock;
import io.yihu.events.DispatchRevised;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.TicketEvent;
import io.yihu.events.WhistleBlown;
import java.time.Instant;
import java.util.List;

/**
 * What was told of a whistle's times, as holiday notices counted it anew since. Pure.
 *
 * @param ours what dispatch said of the ticket, in order
 */
record CountedAnew(List<TicketEvent> ours) {

    /** Until when the summoned report in, by the notices before the next whistle. */
    Instant reportBy(WhistleBlown blown) {
        Instant by = blown.reportBy();
        for (TicketEvent event : after(blown)) {
            if (event instanceof WhistleBlown) {
                return by;
            }
            by = event instanceof DispatchRevised revised
                    ? revised.counted(CountedClock.REPORT_IN).orElse(by)
                    : by;
        }
        return by;
    }

    /** Until when a unit does its part. */
    Instant orderBy(FindingsAgreed agreed, String unit) {
        Instant by = agreed.orderBy(unit);
        for (TicketEvent event : after(agreed)) {
            by = event instanceof DispatchRevised revised
                    ? revised.counted(CountedClock.ORDER, unit).orElse(by)
                    : by;
        }
        return by;
    }

    private List<TicketEvent> after(TicketEvent told) {
        return ours.subList(ours.indexOf(told) + 1, ours.size());
    }
}
