package io.yihu.dispatch.domain;

import io.yihu.kit.decision.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a step of the working life is refused. Reasons are stable codes. */
public final class WorkRefusals {
    /** No work item under this id. */
    public static final Refusal UNKNOWN_TICKET = Refusal.notFound(
            "unknown-ticket", "没有这张工单，或尚未派单", "There is no such ticket, or it has not been dispatched yet");

    /** The ticket belongs to another unit. */
    public static final Refusal OTHER_UNITS_TICKET =
            Refusal.forbidden("other-units-ticket", "这是其他单位的工单", "This is another unit's ticket");

    /** Time or another service does this, no person. */
    public static final Refusal NOT_A_STEP =
            Refusal.malformed("not-a-step", "step", "没有这样的办理步骤", "There is no such step for people");

    static final Refusal OWN_RETURN =
            Refusal.forbidden("own-return", "不得审核本单位的退单", "A unit never decides its own return");
    static final Refusal PINNED = Refusal.illegalTransition(
            "pinned",
            "工单已指定本单位办理，不得再退，可提出异议",
            "The ticket is pinned to this unit and cannot be returned: object if need be");
    static final Refusal NO_RETURN_PENDING =
            Refusal.illegalTransition("no-return-pending", "没有待审核的退单", "No return is waiting for a decision");

    static final Refusal RETURN_WINDOW_OVER = Refusal.illegalTransition(
            "return-window-over",
            "已超过退单时限，请先办理，可提出异议",
            "The time for returning is over: handle it first, object if need be");
    static final Refusal NOT_CONTACTED = Refusal.illegalTransition(
            "not-contacted-yet",
            "请先登记首次联系（联系不上或匿名也要登记）",
            "Record the first contact first, also where the caller cannot be reached or is anonymous");
    static final Refusal NOT_PINNED = Refusal.illegalTransition(
            "not-pinned", "工单还可以退单，请申请退单", "The ticket can still be returned: ask for that instead");
    static final Refusal ALREADY_RULED = Refusal.illegalTransition(
            "already-ruled", "本单位对此工单的异议已有裁定", "Your unit's objection to this ticket has been ruled on");
    static final Refusal REQUEST_PENDING =
            Refusal.illegalTransition("request-pending", "已有申请待审批", "A request is waiting for a decision already");
    static final Refusal NO_REQUEST_PENDING =
            Refusal.illegalTransition("no-request-pending", "没有待审批的申请", "No request is waiting for a decision");
    static final Refusal OWN_REQUEST = Refusal.forbidden(
            "own-request", "不得审批本人或本单位的申请", "Nobody decides on a request of their own or of their unit");
    static final Refusal SUPERVISORS_ONLY =
            Refusal.forbidden("supervisors-only", "撤单须由督办人员审批", "Only a supervisor may end a ticket");
    static final Refusal SUPERVISORS_INSTRUCT =
            Refusal.forbidden("supervisors-only", "只有督办人员可以这样做", "Only a supervisor may do this");
    static final Refusal CLOCK_STANDS = Refusal.illegalTransition(
            "clock-stands", "计时已暂停，恢复计时后再办", "The clock stands still: wait until it runs again");
    static final Refusal NO_MORE_QUESTIONS = Refusal.illegalTransition(
            "no-more-questions", "询问诉求人的次数已用完", "The caller has been asked as often as the rules allow");
    static final Refusal NO_QUESTION_ASKED =
            Refusal.illegalTransition("no-question-asked", "没有等待诉求人答复", "No answer of the caller is awaited");
    static final Refusal NO_MORE_EXTENSIONS = Refusal.illegalTransition(
            "no-more-extensions", "延期次数已用完", "The deadline has been moved as often as the rules allow");
    static final Refusal DEADLINE_PASSED = Refusal.illegalTransition(
            "deadline-passed", "办结时限已过，不能再申请延期", "The deadline has passed: it cannot be moved any more");
    static final Refusal REVIEW_DATE_PASSED =
            Refusal.illegalTransition("review-date-passed", "所申请的日期已过", "The date asked for has passed");
    static final Refusal WHISTLE_OPEN =
            Refusal.illegalTransition("whistle-open", "上一次吹哨尚未结束", "The last whistle is not over yet");
    static final Refusal NO_WHISTLE = Refusal.illegalTransition("no-whistle", "没有进行中的吹哨", "No whistle is going on");
    static final Refusal NOBODY_CAME =
            Refusal.illegalTransition("nobody-came", "还没有单位报到", "No unit has reported in yet");
    static final Refusal OTHERS_WHISTLE =
            Refusal.forbidden("others-whistle", "不是本单位吹的哨", "It is not your unit that blew the whistle");
    static final Refusal NOT_THERE =
            Refusal.rule("not-there", "units", "只能是已报到的单位", "Only units that reported in can be named");
    static final Refusal NAMED_TWICE =
            Refusal.rule("named-twice", "unit", "每个单位只能有一项任务", "A unit can be named only once");
    static final Refusal ALREADY_ANSWERED =
            Refusal.illegalTransition("already-answered", "本单位已答复", "Your unit has answered already");
    static final Refusal NOTHING_OWED =
            Refusal.illegalTransition("nothing-owed", "本单位没有待完成的协办任务", "Your unit has no part to do");
    static final Refusal WHISTLE_NOT_OVER =
            Refusal.illegalTransition("whistle-not-over", "吹哨结束后才能互评", "Rating comes after the end of a whistle");
    static final Refusal ALREADY_RATED =
            Refusal.illegalTransition("already-rated", "已经评过", "It has been rated already");
    static final Refusal SCORE = Refusal.rule("not-a-score", "score", "应为 1 至 5 分", "From 1 to 5 is expected");
    static final Refusal PARTS_OPEN = Refusal.illegalTransition(
            "parts-open", "报到单位的协办任务尚未完成，请等待或结束吹哨", "Summoned units still have parts to do: wait, or end the whistle");
    static final Refusal NO_INSTRUCTION =
            Refusal.illegalTransition("no-instruction", "没有待答复的批示", "No instruction waits for an answer");
    private static final Refusal ALREADY_SIGNED =
            Refusal.illegalTransition("already-signed", "工单已签收", "The ticket is signed already");
    private static final Refusal SIGNED_AUTOMATICALLY = Refusal.illegalTransition(
            "signed-automatically",
            "签收时限已过，系统已自动签收，计为逾期签收，请直接办理",
            "The deadline for signing passed and it counts as signed late: go on and handle it");

    private WorkRefusals() {}

    static Refusal notLater() {
        return Refusal.rule("not-later", "until", "应晚于现在的时限", "It must be later than the deadline or moment of now");
    }

    static Refusal answerNotLater() {
        return Refusal.rule("not-later", "answerBy", "答复期限应晚于现在", "The time to answer by must be in the future");
    }

    static Refusal tooLate(String at) {
        return Refusal.rule("too-late", "until", "最晚只能到 " + at, "No later than " + at + " is allowed");
    }

    /** The step does not go from where the ticket stands. */
    static Refusal in(WorkItem item) {
        return switch (item.status()) {
            case DISPATCHED -> Refusal.illegalTransition("not-signed-yet", "工单尚未签收", "The ticket is not signed yet");
            case SIGNED -> item.assignment().signedOnTime() ? ALREADY_SIGNED : SIGNED_AUTOMATICALLY;
            case HANDLING ->
                Refusal.illegalTransition("already-handled", "工单已在办理中", "The ticket is being handled already");
            case SUSPENDED ->
                Refusal.illegalTransition("suspended", "工单已挂起，恢复后才能办理", "The ticket is suspended; resume it first");
            case CANCELLED -> Refusal.illegalTransition("already-cancelled", "工单已撤单", "The ticket is cancelled");
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

    static @Nullable Refusal unlessWritten(String field, @Nullable String text) {
        return text == null || text.isBlank() ? missing(field) : null;
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
