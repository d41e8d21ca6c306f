package io.yihu.dispatch.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The unit's clocks of one dispatch. Given once: a later change of limits moves none of them. Only an approved extension, the end of a
 * pause, another classification of the ticket, or a holiday notice that was missing ({@link Recalculating}) moves a deadline, as an
 * event of its own.
 *
 * @param startedAt the dispatch
 * @param contactBy deadline for the first contact; missing in dispatches of before there was one
 * @param returnBy until when it may be asked to be returned; missing likewise
 * @param limit the row of the table that gave them: an urgency, or {@code REWORK}
 * @param limitsVersion version of the table
 * @param calendarComplete false where the time to sign or to reply reaches into a year without a State Council notice, which was
 *     counted by weekends only
 * @param countedFrom where the clock counts from since it stood still: later than the start by as long as it stood; missing where
 *     it never did
 * @param missingYears whose notices were missing then, for any of these deadlines that counts working time, or for the parts of those
 *     who assist; missing where none was, and in what was kept before they were noted
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
        @Nullable Instant countedFrom,
        @Nullable List<Integer> missingYears) {

    /** From what moment the limits are counted. */
    public Instant from() {
        return countedFrom == null ? startedAt : countedFrom;
    }

    boolean contactOnTime(Instant now) {
        return contactBy == null || !now.isAfter(contactBy);
    }

    Clocks withResolveBy(Instant later) {
        return new Clocks(
                startedAt,
                signBy,
                contactBy,
                returnBy,
                later,
                limit,
                limitsVersion,
                calendarComplete,
                countedFrom,
                missingYears);
    }

    /** Whether a notice is awaited that may move any of them. */
    boolean provisional() {
        return Boolean.FALSE.equals(calendarComplete) || missingYears != null;
    }

    /**
     * Says which notices this calendar has not: of the years between the dispatch and the reply, where one was missing from counting
     * the time for that, and of those that were missing from counting anything else.
     */
    Clocks noting(WorkingCalendar calendar) {
        List<Integer> missing = !Boolean.FALSE.equals(calendarComplete)
                ? List.of()
                : UnknownYears.between(calendar, startedAt, resolveBy);
        List<Integer> others = missingYears == null
                ? List.of()
                : UnknownYears.between(calendar, startedAt, last()).stream()
                        .filter(missingYears::contains)
                        .toList();
        return noted(missing.isEmpty(), missing).alsoNoting(others);
    }

    private Instant last() {
        return returnBy == null || returnBy.isBefore(resolveBy) ? resolveBy : returnBy;
    }

    /** Says that other notices were missing too, from counting another deadline than those to sign and to reply. */
    Clocks alsoNoting(@Nullable List<Integer> years) {
        List<Integer> known = missingYears == null ? List.of() : missingYears;
        return years == null
                ? this
                : noted(
                        calendarComplete,
                        Stream.concat(known.stream(), years.stream())
                                .distinct()
                                .sorted()
                                .toList());
    }

    private Clocks noted(Boolean complete, List<Integer> missing) {
        return new Clocks(
                startedAt,
                signBy,
                contactBy,
                returnBy,
                resolveBy,
                limit,
                limitsVersion,
                complete,
                countedFrom,
                missing.isEmpty() ? null : missing);
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
                since ? fast.startedAt : countedFrom,
                missingYears);
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
                from,
                missingYears);
    }
}
