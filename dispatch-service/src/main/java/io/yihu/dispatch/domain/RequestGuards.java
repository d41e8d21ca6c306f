package io.yihu.dispatch.domain;

import io.yihu.events.RequestKind;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What may be in the way of a request. One at a time, and an objection beside it. Pure. */
final class RequestGuards {
    /** The reasons for which a unit cannot object. */
    static final String OBJECTION = "not-pinned already-ruled request-pending missing-field " + UnitRefusals.AS_NEXT;

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.ZONE);

    private final WorkRules rules;
    private final Deadlines deadlines;
    private final DecisionGuards decisions;

    RequestGuards(WorkRules rules, Deadlines deadlines, Units units) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.decisions = new DecisionGuards(units);
    }

    /** What may be in the way of its decision. */
    DecisionGuards decisions() {
        return decisions;
    }

    @Nullable
    Refusal refuse(WorkItem item, Actor actor, Wish wish, Instant now) {
        Refusal refusal = step(wish.kind()).refuse(item, actor);
        if (refusal != null) {
            return refusal;
        }
        boolean objects = wish.kind() == RequestKind.OBJECTION;
        if (objects && returnable(item, now)) {
            return WorkRefusals.NOT_PINNED;
        }
        if (objects && item.returns().ruledOn(actor.unit())) {
            return WorkRefusals.ALREADY_RULED;
        }
        if ((objects ? item.progress().objection() : item.progress().request()) != null) {
            return WorkRefusals.REQUEST_PENDING;
        }
        Refusal ofKind = switch (wish.kind()) {
            case EXTENSION -> refuseExtension(item, wish, now);
            case SUSPENSION -> refuseSuspension(item, wish, now);
            case VOID -> null;
            case OBJECTION -> decisions.refuseHolder(item, wish.suggestedUnit(), "suggestedUnit", now);
        };
        return ofKind == null ? WorkRefusals.unlessWritten("reason", wish.reason()) : ofKind;
    }

    /** Whether the unit may still give it back, so that it need not object. */
    static boolean returnable(WorkItem item, Instant now) {
        Instant window = item.assignment().clocks().returnBy();
        return !item.returns().pinned()
                && Step.RETURN.from().contains(item.status())
                && (window == null || !now.isAfter(window));
    }

    /** The step that a kind of request is. */
    static Step step(RequestKind kind) {
        return switch (kind) {
            case EXTENSION -> Step.EXTEND;
            case SUSPENSION -> Step.SUSPEND;
            case VOID -> Step.VOID;
            case OBJECTION -> Step.OBJECT;
        };
    }

    private @Nullable Refusal refuseExtension(WorkItem item, Wish wish, Instant now) {
        Instant deadline = item.assignment().clocks().resolveBy();
        if (item.paused()) {
            return WorkRefusals.CLOCK_STANDS;
        }
        if (now.isAfter(deadline)) {
            return WorkRefusals.DEADLINE_PASSED;
        }
        if (item.progress().tally().extensions() >= rules.count(WorkRule.EXTENSIONS)) {
            return WorkRefusals.NO_MORE_EXTENSIONS;
        }
        return refuseUntil(wish.until(), deadline, deadlines.at(rules.limit(WorkRule.EXTENSION_AT_MOST), deadline));
    }

    private @Nullable Refusal refuseSuspension(WorkItem item, Wish wish, Instant now) {
        return item.paused()
                ? WorkRefusals.CLOCK_STANDS
                : refuseUntil(wish.until(), now, deadlines.at(rules.limit(WorkRule.SUSPENSION_AT_MOST), now));
    }

    private static @Nullable Refusal refuseUntil(@Nullable Instant until, Instant after, Instant latest) {
        if (until == null) {
            return WorkRefusals.missing("until");
        }
        if (!until.isAfter(after)) {
            return WorkRefusals.notLater();
        }
        return until.isAfter(latest) ? WorkRefusals.tooLate(TIME.format(latest)) : null;
    }
}
