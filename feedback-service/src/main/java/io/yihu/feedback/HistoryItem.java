package io.yihu.feedback;

import io.yihu.events.TicketEvent;
import io.yihu.events.story.Fact;
import java.time.Instant;
import java.util.Comparator;

/**
 * One thing that happened to a ticket.
 *
 * @param type wire name of the event
 */
record HistoryItem(Instant time, String writer, long sequence, String type, TicketEvent event) {
    /** For the eye only: clocks of different writers may differ, within one writer its sequence decides. */
    static final Comparator<HistoryItem> BY_TIME = Comparator.comparing(HistoryItem::time)
            .thenComparing(HistoryItem::writer)
            .thenComparingLong(HistoryItem::sequence);

    static HistoryItem of(Fact fact) {
        return new HistoryItem(
                fact.time(),
                fact.writer().key(),
                fact.sequence(),
                fact.event().type().wireName(),
                fact.event());
    }
}
