package io.yihu.feedback.domain;

import io.yihu.kit.decision.Refusal;

/** Why answers are refused. */
final class Reasons {
    static final Refusal OWN_WORK = Refusal.forbidden(
            "own-work",
            "承办单位人员不得回访本单位办理的工单",
            "Nobody marks their own work: people of the handling unit may not bring the answers");

    private Reasons() {}

    /** For a round that is not the one to ask about now. */
    static Refusal notDue(CallbackCase now, int round) {
        return reason(now, round).withField("round");
    }

    private static Refusal reason(CallbackCase now, int round) {
        if (now.answered(round).isPresent()) {
            return Refusal.illegalTransition(
                    "already-answered", "第" + round + "轮已有回访结果", "Round " + round + " has been answered already");
        }
        DueRound due = now.due();
        if (due == null) {
            return Refusal.illegalTransition(
                    "nothing-due", "该工单当前无待回访轮次", "No round of this ticket is due for a call-back");
        }
        return Refusal.illegalTransition(
                "other-round-due",
                "当前待回访的是第" + due.round() + "轮",
                "The round due for a call-back is round " + due.round());
    }
}
