package io.yihu.events.story;

import io.yihu.events.BasedOn;
import io.yihu.events.HistoryImported;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.Triage;
import org.jspecify.annotations.Nullable;

/** The view of a ticket of an older ledger: one dispatch, one round, closed. No deadline of it is known. */
final class History {
    private History() {}

    static TicketView view(HistoryImported h) {
        return new TicketView(
                TicketStatus.CLOSED,
                matter(h),
                1,
                0,
                null,
                signed(h),
                new TicketResolved(1, 1, h.unit(), h.outcome(), h.resolvedAt(), h.onTime()),
                h.answers() == null
                        ? null
                        : new TicketClosed(1, 1, h.unit(), h.answers(), h.closedAt(), BasedOn.NOTHING),
                null,
                null);
    }

    private static @Nullable TicketSigned signed(HistoryImported h) {
        return h.signedAt() == null || h.signedOnTime() == null
                ? null
                : new TicketSigned(1, 1, h.unit(), h.signedAt(), h.signedOnTime());
    }

    private static Matter matter(HistoryImported h) {
        return new Matter(
                h.kind(),
                h.category(),
                h.place(),
                h.urgency(),
                h.channel(),
                h.source(),
                Triage.READY,
                h.registeredAt());
    }
}
