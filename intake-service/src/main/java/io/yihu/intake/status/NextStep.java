package io.yihu.intake.status;

import io.yihu.events.story.TicketStatus;
import io.yihu.intake.view.Named;

/** What a caller may expect next, in each state of a ticket. */
enum NextStep {
    SETTLE("核对事项和地点，随后派单", "Matter and place are settled, then it is dispatched"),
    DISPATCH("派给承办单位，并告知答复期限", "It goes to a unit, with a date for the answer"),
    SIGN("等待承办单位签收", "The unit takes it on"),
    WORK("承办单位正在办理，会在期限前答复", "The unit works on it and answers before the date given"),
    REVIEW("审核应由哪个单位办理，期限不变", "It is decided which unit has to do it; the date stays"),
    LONGER("一时难以解决，已列入台账，到期复查", "It takes longer: listed, and looked at again on a fixed day"),
    CALL_BACK("回访员将联系您，了解办理情况", "Somebody will call you back and ask how it went"),
    NOTHING("已结案。如对结果不满意，请拨打 12345 并报工单号", "Closed. Where you are not content, call 12345 with this number"),
    ENDED("已终止办理。如仍需办理，请再次拨打 12345", "Ended. Where it is still needed, call 12345 again");

    private final Named words;

    NextStep(String zh, String en) {
        this.words = new Named(name(), zh, en);
    }

    /** @param status code of a {@link TicketStatus} */
    static Named after(String status) {
        return (switch (TicketStatus.valueOf(status)) {
                    case UNKNOWN, REGISTERED -> SETTLE;
                    case TRIAGE -> DISPATCH;
                    case DISPATCHED -> SIGN;
                    case SIGNED, HANDLING -> WORK;
                    case RETURN_REVIEW -> REVIEW;
                    case SUSPENDED -> LONGER;
                    case CALLBACK -> CALL_BACK;
                    case CLOSED -> NOTHING;
                    case CANCELLED -> ENDED;
                })
                .words;
    }
}
