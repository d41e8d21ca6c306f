package io.yihu.dispatch.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The unit's clocks of one dispatch. Given once: a later change of limits or calendars moves none of them; only an approved
 * extension, the end of a pause or another classification of the ticket moves a deadline, as an event of its own.
 *
 * @param startedAt the dispatch
 * @param contactBy deadline for the first contact; missing in dispatches of before there was one
 * @param returnBy until when it may be asked to be returned; missing likewise
 * @param limit the row of the table that gave them: an urgency, or {@code REWORK}
 * @param limitsVersion version of the table
 * @param calendarComplete false where a year without a State Council notice was counted by weekends only
 * @param countedFrom where the clock counts from since it stood still: later than the start by as long as it stood; missing where
 *     it never did
 */
public record Clocks(
        Instant startedAt,
        Instant signBy,
        @Nullable Instant contactBy,
        @Nullable Instant returnBy,
        Instant resolveBy,
        String limit,
        String limitsVersion,
        Boolean calendarComplete,
        @Nullable Instant countedFrom) {

    /** From what moment the limits are counted. */
    public Instant from() {
        return countedFrom == null ? startedAt : countedFrom;
    }

    boolean contactOnTime(Instant now) {
        return contactBy == null || !now.isAfter(contactBy);
    }

    Clocks withResolveBy(Instant later) {
        return new Clocks(
                startedAt, signBy, contactBy, returnBy, later, limit, limitsVersion, calendarComplete, countedFrom);
    }

    /** None of the deadlines that are still awaited later than these; by their limit where that gives the time for the reply. */
    Clocks sooner(Clocks fast, boolean toSign, boolean toContact) {
        boolean replies = fast.resolveBy.isBefore(resolveBy);
        boolean since = replies && !fast.startedAt.equals(startedAt);
        return new Clocks(
                startedAt,
                toSign && fast.signBy.isBefore(signBy) ? fast.signBy : signBy,
                toContact ? sooner(contactBy, fast.contactBy) : contactBy,
                returnBy,
                replies ? fast.resolveBy : resolveBy,
                replies ? fast.limit : limit,
                replies ? fast.limitsVersion : limitsVersion,
                calendarComplete && (fast.calendarComplete || !replies),
                since ? fast.startedAt : countedFrom);
    }

    private static @Nullable Instant sooner(@Nullable Instant given, @Nullable Instant other) {
        return given == null || other == null || given.isBefore(other) ? given : other;
    }

    Clocks stood(Instant later, Instant from, boolean complete) {
        return new Clocks(
                startedAt,
                signBy,
                contactBy,
                returnBy,
                later,
                limit,
                limitsVersion,
                calendarComplete && complete,
                from);
    }
}
