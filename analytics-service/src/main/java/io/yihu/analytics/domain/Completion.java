package io.yihu.analytics.domain;

import io.yihu.events.TicketResolved;
import io.yihu.events.story.TicketView;
import java.util.Optional;

/**
 * When a ticket counts as completed (办结): the rules of {@code docs/domain.md}, section 4.
 *
 * <p>So tickets are counted, not replies:
 *
 * <ul>
 *   <li>A ticket is completed by the reply of its newest round, at that reply's time, for the lead unit of that round.
 *   <li>A rework takes back what the earlier round's reply had counted, on the day on which it had counted, for the
 *       unit for which it had counted; until the next reply the ticket is open, and was so all the time.
 *   <li>Nothing else takes it back: that the caller has not been asked yet does not. Completed by the unit and verified
 *       by call-back are two facts (section 2).
 * </ul>
 *
 * <p>At every moment a received ticket is therefore either completed or open, never both. The price: a past day's figure
 * becomes smaller when a later rework shows that its completion was none, which is meant, since a sham closing before
 * the deadline should not stand. How many replies were taken back shows as {@link Measure#REWORK_ORDERED}.
 */
final class Completion {
    private Completion() {}

    static Optional<TicketResolved> of(TicketView story) {
        return Optional.ofNullable(story.resolved());
    }
}
