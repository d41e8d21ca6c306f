package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.DispatchCause;
import io.yihu.events.Outcome;
import io.yihu.events.TicketAssigned;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.DecisionState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working life of one ticket, from its first dispatch to the verdict that ends it.
 *
 * @param promisedBy the citizen's clock: the deadline of the first dispatch; missing where it was not kept yet
 * @param progress how far the present dispatch has come
 * @param lastOutcome what the lead said at its latest reply
 * @param seen the events of others it rests on
 * @param nextDeadline what work lists are ordered by; {@link #NEVER} while nothing is awaited of the unit. A whole second
 */
public record WorkItem(
        String ticketId,
        WorkStatus status,
        WorkMatter matter,
        Assignment assignment,
        @Nullable Instant promisedBy,
        Progress progress,
        Returns returns,
        @Nullable Outcome lastOutcome,
        BasedOn seen,
        Instant nextDeadline)
        implements DecisionState {
    /** Later than every deadline. */
    public static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    /** Reads what was written before progress was kept. */
    public WorkItem {
        progress = progress == null ? Progress.UNKNOWN : progress;
    }

    /** Over, with no objection to rule on and nothing a supervisor has to note: until then it stays where the board finds it. */
    @Override
    public boolean finished() {
        return status.over() && !objected() && !progress.tally().unheeded();
    }

    /** Whether a unit's objection waits for its decision, be the ticket in work, replied to or closed. */
    public boolean objected() {
        return progress.objection() != null;
    }

    @Override
    public @Nullable Instant dueAt() {
        return progress.alarms() != null
                ? status.open() ? progress.next() : null
                : status.clockRuns() ? nextDeadline : null;
    }

    /** Whether this unit answers for the ticket. */
    public boolean ledBy(@Nullable String unit) {
        return assignment.lead().equals(unit);
    }

    /** Whether this unit leads, assists or is summoned. */
    public boolean concerns(@Nullable String unit) {
        return ledBy(unit) || unit != null && assignment.assists().contains(unit) || progress.summons(unit);
    }

    /** How fast it has to go: as intake said, or as the catalogue's row or an emergency whistle says. */
    public Urgency urgency() {
        return FastLane.urgency(this, assignment.routing());
    }

    /** 一呼即应. */
    public boolean fastLane() {
        return FastLane.has(this);
    }

    /** Whether the unit's clock stands still. */
    public boolean paused() {
        return progress.pause() != null;
    }

    /** The citizen's clock. */
    public Instant promise() {
        return promisedBy == null ? assignment.clocks().resolveBy() : promisedBy;
    }

    TicketAssigned assigned() {
        return Dispatched.assigned(assignment, seen);
    }

    WorkItem to(WorkStatus next, Assignment present) {
        return copy(next, present, progress, returns, lastOutcome, seen);
    }

    WorkItem to(WorkStatus next, Assignment present, Returns returned) {
        return copy(next, present, progress, returned, lastOutcome, seen);
    }

    WorkItem redispatched(Assignment next, List<Alarm> alarms, Returns returned, BasedOn rests) {
        return copy(
                WorkStatus.DISPATCHED,
                next,
                progress.ofNext(alarms, FastLane.kept(this, next), next.cause() == DispatchCause.REWORK),
                returned,
                lastOutcome,
                rests);
    }

    WorkItem with(Progress next) {
        return with(status, next);
    }

    WorkItem with(WorkStatus next, Progress progressed) {
        return copy(next, assignment, progressed, returns, lastOutcome, seen);
    }

    WorkItem withAlarms(List<Alarm> alarms) {
        return with(progress.withAlarms(alarms));
    }

    /** With the citizen's clock kept, where it was not kept yet. */
    WorkItem promised(List<Alarm> alarms) {
        Progress watched = progress.withAlarms(alarms);
        return new WorkItem(
                ticketId, status, matter, assignment, promise(), watched, returns, lastOutcome, seen, nextDeadline);
    }

    WorkItem replied(Outcome outcome, Instant now) {
        return copy(WorkStatus.RESOLVED, assignment.resolved(now), progress.replied(now), returns, outcome, seen);
    }

    WorkItem ended(WorkStatus end, BasedOn rests, Instant now) {
        return copy(end, assignment, progress.ended(now), returns, lastOutcome, rests);
    }

    private WorkItem copy(
            WorkStatus next,
            Assignment present,
            Progress progressed,
            Returns returned,
            @Nullable Outcome outcome,
            BasedOn rests) {
        Instant deadline = present.awaited(next, progressed);
        return new WorkItem(
                ticketId, next, matter, present, promisedBy, progressed, returned, outcome, rests, deadline);
    }
}
