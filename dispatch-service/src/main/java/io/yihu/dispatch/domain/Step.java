package io.yihu.dispatch.domain;

import static io.yihu.dispatch.domain.WorkStatus.ANSWERED;
import static io.yihu.dispatch.domain.WorkStatus.CLOSED;
import static io.yihu.dispatch.domain.WorkStatus.DISPATCHED;
import static io.yihu.dispatch.domain.WorkStatus.HANDLING;
import static io.yihu.dispatch.domain.WorkStatus.ON;
import static io.yihu.dispatch.domain.WorkStatus.OPEN;
import static io.yihu.dispatch.domain.WorkStatus.RATED;
import static io.yihu.dispatch.domain.WorkStatus.RESOLVED;
import static io.yihu.dispatch.domain.WorkStatus.RETURN_REVIEW;
import static io.yihu.dispatch.domain.WorkStatus.SIGNED;
import static io.yihu.dispatch.domain.WorkStatus.SUSPENDED;
import static io.yihu.dispatch.domain.WorkStatus.TAKEN;
import static io.yihu.dispatch.domain.WorkStatus.UNTOUCHED;
import static io.yihu.dispatch.domain.WorkStatus.WHISTLED;

import io.yihu.kit.decision.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every step of the working life: who takes it, from where, to where, and what may be in its way all the same. The deciders ask
 * this table; {@code docs/life-cycle.md} is written from it, and a test meets each guard it names.
 */
public enum Step {
    SIGN(Who.LEAD, Set.of(DISPATCHED), Set.of(SIGNED), ""),
    RETURN(Who.LEAD, UNTOUCHED, Set.of(RETURN_REVIEW), UnitRefusals.OF_RETURN),
    CONTACT(Who.LEAD, Set.of(SIGNED, HANDLING), Set.of(HANDLING), "missing-field"),
    RESOLVE(Who.LEAD, TAKEN, Set.of(RESOLVED), "not-contacted-yet parts-open assists-open missing-field"),
    ASK_CALLER(Who.LEAD, ON, ON, "missing-field clock-stands no-more-questions"),
    CALLER_ANSWERED(Who.LEAD, ON, ON, "no-question-asked"),
    EXTEND(
            Who.LEAD,
            TAKEN,
            TAKEN,
            "request-pending missing-field clock-stands deadline-passed not-later too-late no-more-extensions"),
    SUSPEND(Who.LEAD, ON, ON, "request-pending missing-field clock-stands not-later too-late"),
    VOID(Who.LEAD_OR_REVIEWER, OPEN, OPEN, "request-pending missing-field"),
    OBJECT(Who.LEAD, WorkStatus.OBJECTED, WorkStatus.OBJECTED, RequestGuards.OBJECTION),
    RESUME(Who.LEAD_OR_REVIEWER, Set.of(SUSPENDED), Set.of(HANDLING), ""),
    WHISTLE(Who.LEAD_OR_REVIEWER, WHISTLED, WHISTLED, WhistleGuards.REASONS),
    REPORT_IN(Who.SUMMONED, WorkStatus.SUMMONED, WorkStatus.SUMMONED, "no-whistle already-answered"),
    REFUSE_SUMMONS(Who.SUMMONED, WorkStatus.SUMMONED, WorkStatus.SUMMONED, "no-whistle already-answered missing-field"),
    FINDINGS(Who.LEAD_OR_REVIEWER, WHISTLED, WHISTLED, FindingsGuards.REASONS),
    ORDER_DONE(Who.SUMMONED, WorkStatus.SUMMONED, WorkStatus.SUMMONED, "nothing-owed missing-field"),
    ASSIST_DONE(Who.ASSIST, OPEN, OPEN, "already-answered missing-field"),
    END_WHISTLE(Who.LEAD_OR_REVIEWER, WHISTLED, WHISTLED, "no-whistle others-whistle"),
    RATE_UNIT(Who.LEAD_OR_REVIEWER, RATED, RATED, "others-whistle not-there " + RatingGuards.REASONS),
    RATE_STREET(Who.SUMMONED, RATED, RATED, RatingGuards.REASONS),
    INSTRUCT(Who.SUPERVISOR, OPEN, OPEN, "missing-field not-later too-late"),
    TAKE_NOTE(Who.SUPERVISOR, Set.of(CLOSED), Set.of(CLOSED), "nothing-to-note"),
    ANSWER_INSTRUCTION(Who.LEAD, OPEN, OPEN, "no-instruction missing-field"),
    GRANT(Who.REVIEWER, Set.of(RETURN_REVIEW), Set.of(DISPATCHED), "own-return " + UnitRefusals.AS_NEXT),
    REJECT(Who.REVIEWER, Set.of(RETURN_REVIEW), Set.of(DISPATCHED, SIGNED), "own-return"),
    DESIGNATE(
            Who.REVIEWER,
            Set.of(RETURN_REVIEW),
            Set.of(DISPATCHED),
            "own-return missing-field " + UnitRefusals.AS_NEXT),
    APPROVE(Who.REVIEWER, ANSWERED, Set.of(WorkStatus.values()), DecisionGuards.APPROVAL),
    DECLINE(Who.REVIEWER, ANSWERED, ANSWERED, DecisionGuards.DECISION),
    REROUTE(Who.REVIEWER, OPEN, Set.of(DISPATCHED), "no-move-pending " + UnitRefusals.AS_NEXT),
    KEEP(Who.REVIEWER, OPEN, OPEN, "no-move-pending lead-ended"),
    REDIRECT(Who.REVIEWER, UNTOUCHED, Set.of(DISPATCHED), Redirecting.GUARDS),
    DISPATCH(Who.HOUSE, Set.of(), Set.of(DISPATCHED), ""),
    SIGN_AUTOMATICALLY(Who.HOUSE, Set.of(DISPATCHED), Set.of(SIGNED), ""),
    RESUME_AUTOMATICALLY(Who.HOUSE, Set.of(HANDLING, SUSPENDED), Set.of(HANDLING), ""),
    RECLASSIFY(Who.HOUSE, WorkStatus.NOT_OVER, WorkStatus.NOT_OVER, ""),
    RECALCULATE(Who.HOUSE, OPEN, OPEN, ""),
    MOVE(Who.HOUSE, OPEN, Set.of(DISPATCHED), ""),
    REWORK(Who.HOUSE, Set.of(RESOLVED), Set.of(DISPATCHED), ""),
    CLOSE(Who.HOUSE, Set.of(RESOLVED), Set.of(CLOSED), "");

    /** Who may take a step. */
    public enum Who {
        /** The unit that leads. */
        LEAD,
        /** The unit that leads, or a dispatcher or supervisor. */
        LEAD_OR_REVIEWER,
        /** A unit that a whistle summoned. */
        SUMMONED,
        /** A unit that assists. */
        ASSIST,
        /** A dispatcher or supervisor; never on a wish of the own unit. */
        REVIEWER,
        /** A supervisor. */
        SUPERVISOR,
        /** Nobody: a rule, time, or another service. */
        HOUSE
    }

    private final Who who;
    private final Set<WorkStatus> from;
    private final Set<WorkStatus> to;
    private final List<String> guards;

    Step(Who who, Set<WorkStatus> from, Set<WorkStatus> to, String guards) {
        this.who = who;
        this.from = from;
        this.to = to;
        this.guards = guards.isEmpty() ? List.of() : List.of(guards.split(" "));
    }

    /** Who may take it. */
    public Who who() {
        return who;
    }

    /** Where it starts; nowhere for the first dispatch. */
    public Set<WorkStatus> from() {
        return from;
    }

    /** Where it may end. */
    public Set<WorkStatus> to() {
        return to;
    }

    /** Reasons for which it may be refused although who and where are right. Immutable. */
    public List<String> guards() {
        return guards;
    }

    /** Why somebody may not take it with this ticket, or nothing. */
    @Nullable
    Refusal refuse(WorkItem item, Actor actor) {
        boolean may = switch (who) {
            case LEAD -> item.ledBy(actor.unit());
            case LEAD_OR_REVIEWER -> item.ledBy(actor.unit()) || actor.reviewer();
            case SUMMONED -> item.progress().summons(actor.unit());
            case ASSIST -> item.assignment().assistanceOf(actor.unit()).isPresent();
            case REVIEWER -> actor.reviewer();
            case SUPERVISOR -> actor.supervisor();
            case HOUSE -> false;
        };
        if (!may) {
            boolean almost = who == Who.SUPERVISOR && actor.reviewer();
            return almost ? WorkRefusals.SUPERVISORS_INSTRUCT : WorkRefusals.OTHER_UNITS_TICKET;
        }
        return from.contains(item.status()) ? null : WorkRefusals.in(item);
    }
}
