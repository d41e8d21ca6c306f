package io.yihu.dispatch.domain;

import io.yihu.events.RequestKind;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be in the way of deciding a request. An objection may wait beside another one: each is decided on its own. Pure. */
public final class DecisionGuards {
    /** The reasons for which a request cannot be decided. */
    static final String DECISION = "no-request-pending which-request own-request supervisors-only";

    /** The reasons for which it cannot be approved; those of units where an objection is. */
    static final String APPROVAL = DECISION + " review-date-passed clock-stands " + UnitRefusals.AS_NEXT;

    static final Refusal WHICH_REQUEST = Refusal.rule(
            "which-request", "request", "有两项申请待审批，请指明是哪一项", "Two requests are waiting: say which one is meant");

    private final Units units;

    DecisionGuards(Units units) {
        this.units = units;
    }

    /** Those that somebody may decide. Immutable. */
    public static List<PendingRequest> decidable(WorkItem item, Actor actor) {
        return item.progress().waiting().stream()
                .filter(request -> refuse(request, actor) == null)
                .toList();
    }

    /** Those of them that may be approved now. Immutable. */
    public static List<PendingRequest> approvable(WorkItem item, Actor actor, Instant now) {
        return decidable(item, actor).stream()
                .filter(request -> refuseDate(item, request, now) == null)
                .toList();
    }

    /** The one that a ruling is about; nothing where it does not wait, or where one of two is not named. */
    static @Nullable PendingRequest meant(WorkItem item, Ruling ruling) {
        List<PendingRequest> named = item.progress().waiting().stream()
                .filter(request -> ruling.request() == null || request.number().equals(ruling.request()))
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    @Nullable
    Refusal refuseApproval(WorkItem item, Ruling ruling, Instant now) {
        Refusal refusal = refuseDecision(Step.APPROVE, item, ruling);
        PendingRequest request = meant(item, ruling);
        if (refusal != null || request == null) {
            return refusal;
        }
        return request.objects()
                ? refuseHolder(item, holder(request, ruling), "toUnit", now)
                : refuseDate(item, request, now);
    }

    @Nullable
    Refusal refuseDecision(Step step, WorkItem item, Ruling ruling) {
        Refusal refusal = step.refuse(item, ruling.reviewer());
        if (refusal != null) {
            return refusal;
        }
        PendingRequest request = meant(item, ruling);
        if (request == null) {
            boolean unnamed =
                    ruling.request() == null && !item.progress().waiting().isEmpty();
            return unnamed ? WHICH_REQUEST : WorkRefusals.NO_REQUEST_PENDING;
        }
        return refuse(request, ruling.reviewer());
    }

    /** Whose duty it is by an approved objection: whom the reviewer names, else whom the unit did. */
    static @Nullable String holder(PendingRequest objection, Ruling ruling) {
        return ruling.toUnit() == null ? objection.suggestedUnit() : ruling.toUnit();
    }

    @Nullable
    Refusal refuseHolder(WorkItem item, @Nullable String unit, String field, Instant now) {
        return unit == null ? null : units.refuseAsNext(item, unit, field, WorkItemDecider.day(now));
    }

    private static @Nullable Refusal refuse(PendingRequest request, Actor actor) {
        boolean own = request.unit() != null && request.unit().equals(actor.homeUnit());
        if (own || request.by().equals(actor.account())) {
            return WorkRefusals.OWN_REQUEST;
        }
        boolean supervisors = request.kind() == RequestKind.VOID;
        return supervisors && !actor.supervisor() ? WorkRefusals.SUPERVISORS_ONLY : null;
    }

    private static @Nullable Refusal refuseDate(WorkItem item, PendingRequest request, Instant now) {
        if (request.until() == null) {
            return null;
        }
        if (item.paused()) {
            return WorkRefusals.CLOCK_STANDS;
        }
        return now.isBefore(request.until()) ? null : WorkRefusals.REVIEW_DATE_PASSED;
    }
}
