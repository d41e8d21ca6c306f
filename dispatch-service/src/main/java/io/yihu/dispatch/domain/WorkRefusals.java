package io.yihu.dispatch.domain;

import io.yihu.kit.decision.Refusal;

/** Why a step of the working life is refused. Reasons are stable codes. */
public final class WorkRefusals {
    /** No work item under this id. */
    public static final Refusal UNKNOWN_TICKET = Refusal.notFound(
            "unknown-ticket", "没有这张工单，或尚未派单", "There is no such ticket, or it has not been dispatched yet");

    /** The ticket belongs to another unit. */
    public static final Refusal OTHER_UNITS_TICKET =
            Refusal.forbidden("other-units-ticket", "这是其他单位的工单", "This is another unit's ticket");

    static final Refusal OWN_RETURN =
            Refusal.forbidden("own-return", "不得审核本单位的退单", "A unit never decides its own return");
    static final Refusal PINNED = Refusal.illegalTransition(
            "pinned",
            "退单已被驳回，工单已指定本单位办理，不得再退",
            "A return was rejected: the ticket is pinned and cannot be returned again");
    static final Refusal NO_RETURN_PENDING =
            Refusal.illegalTransition("no-return-pending", "没有待审核的退单", "No return is waiting for a decision");

    private WorkRefusals() {}

    /** The step does not go from this status. */
    static Refusal in(WorkStatus status) {
        return switch (status) {
            case DISPATCHED -> Refusal.illegalTransition("not-signed-yet", "工单尚未签收", "The ticket is not signed yet");
            case SIGNED -> Refusal.illegalTransition("already-signed", "工单已签收", "The ticket is signed already");
            case RETURN_REVIEW ->
                Refusal.illegalTransition("return-under-review", "退单正在审核", "A return is under review");
            case RESOLVED ->
                Refusal.illegalTransition(
                        "already-resolved", "工单已办结，正在等待回访", "The ticket is replied to and waits for the call-back");
            case CLOSED -> Refusal.illegalTransition("already-closed", "工单已结案", "The ticket is closed");
        };
    }

    static Refusal missing(String field) {
        return Refusal.malformed("missing-field", field, "请填写", "This field is required");
    }

    static Refusal unknownUnit(String field) {
        return Refusal.rule("unknown-unit", field, "没有这个单位", "There is no such unit");
    }

    static Refusal endedUnit(String field) {
        return Refusal.rule("unit-not-in-office", field, "该单位尚未启用或已停用", "The unit is not in office yet, or no longer");
    }

    static Refusal sameUnit(String field) {
        return Refusal.rule(
                "same-unit", field, "不能是工单当前的承办单位", "It must be another unit than the one that has the ticket");
    }
}
