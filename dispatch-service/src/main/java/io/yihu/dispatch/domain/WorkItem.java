package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.Outcome;
import io.yihu.events.TicketAssigned;
import io.yihu.kit.decision.DecisionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The working life of one ticket, from its first dispatch to the verdict that ends it.
 *
 * @param lastOutcome what the lead said at its latest reply
 * @param seen the events of others it rests on
 * @param nextDeadline what work lists are ordered by; {@link #NEVER} while no clock runs. A whole second, so that stored
 *     texts sort like times
 */
public record WorkItem(
        String ticketId,
        WorkStatus status,
        WorkMatter matter,
        Assignment assignment,
        Returns returns,
        @Nullable Outcome lastOutcome,
        BasedOn seen,
        Instant nextDeadline)
        implements DecisionState {
    /** Later than every deadline. */
    public static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    static WorkItem dispatched(String ticketId, WorkMatter matter, Assignment first, BasedOn seen) {
        return new WorkItem(
                ticketId,
                WorkStatus.DISPATCHED,
                matter,
                first,
                Returns.NONE,
                null,
                seen,
                deadline(WorkStatus.DISPATCHED, first));
    }

    @Override
    public boolean finished() {
        return status == WorkStatus.CLOSED;
    }

    @Override
    public @Nullable Instant dueAt() {
        return status.clockRuns() ? nextDeadline : null;
    }

    /** Whether this unit answers for the ticket. */
    public boolean ledBy(@Nullable String unit) {
        return assignment.lead().equals(unit);
    }

    /** Whether this unit leads or assists. */
    public boolean concerns(@Nullable String unit) {
        return ledBy(unit) || unit != null && assignment.assists().contains(unit);
    }

    TicketAssigned assigned() {
        return new TicketAssigned(
                assignment.dispatchNo(),
                assignment.round(),
                assignment.cause(),
                assignment.lead(),
                assignment.assists(),
                assignment.clocks().startedAt(),
                assignment.clocks().signBy(),
                assignment.clocks().resolveBy(),
                assignment.routing().rule(),
                assignment.clocks().calendarComplete(),
                seen);
    }

    WorkItem to(WorkStatus next, Assignment present) {
        return with(next, present, returns, lastOutcome, seen);
    }

    WorkItem to(WorkStatus next, Assignment present, Returns returned) {
        return with(next, present, returned, lastOutcome, seen);
    }

    WorkItem replied(Outcome outcome, Instant now) {
        return with(WorkStatus.RESOLVED, assignment.resolved(now), returns, outcome, seen);
    }

    WorkItem because(WorkStatus next, Assignment present, BasedOn verdict) {
        return with(next, present, returns, lastOutcome, new BasedOn(seen.intake(), null, verdict.feedback()));
    }

    private WorkItem with(
            WorkStatus next, Assignment present, Returns returned, @Nullable Outcome outcome, BasedOn rests) {
        return new WorkItem(ticketId, next, matter, present, returned, outcome, rests, deadline(next, present));
    }

    private static Instant deadline(WorkStatus status, Assignment assignment) {
        return status.clockRuns() ? assignment.nextDeadline() : NEVER;
    }
}
