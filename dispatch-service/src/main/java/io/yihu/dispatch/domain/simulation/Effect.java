package io.yihu.dispatch.domain.simulation;

import java.util.Set;

/** What the draft would mean for a ticket, against the present catalogue. */
public enum Effect {
    /** It was returned; the draft sends it at once to the unit that had it in the end. */
    RETURN_AVOIDED(
            "曾被退单；草案直接派到最终承办单位", "it was returned; the draft sends it at once to the unit that had it in the end"),
    /** Nobody returned it; the draft, unlike the present catalogue, sends it to the unit that answered. */
    NOW_RIGHT("草案派到实际办理的单位，现行目录不会", "the draft sends it to the unit that answered, the present catalogue does not"),
    /** The unit that the present catalogue names answered it without a return; the draft sends it elsewhere. */
    RETURN_RISKED(
            "现行目录的单位已办理且无退单；草案派往别处，可能被退",
            "the present unit answered it without a return; the draft sends it elsewhere"),
    /** It was returned to where the present catalogue sends it now; the draft sends it elsewhere. */
    NOW_WRONG(
            "现行目录派到最终承办单位，草案不会",
            "the present catalogue sends it to the unit that had it in the end, the draft does not"),
    /** Neither sends it to the unit that answered. */
    STILL_WRONG("现行目录和草案都没有派到实际办理的单位", "neither sends it to the unit that answered"),
    /** Another lead, but nobody has answered yet. */
    NOT_ANSWERED("主办单位不同，尚无答复，无法判断", "another lead; nobody has answered yet, so nothing can be said"),
    /** The same lead, other assists. */
    OTHER_ASSISTS("主办单位不变，协办单位不同", "the same lead, other assists"),
    /** The same units, other time limits. */
    OTHER_LIMIT("单位不变，时限不同", "the same units, other time limits");

    private final String zh;
    private final String en;

    Effect(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** In Chinese. */
    public String zh() {
        return zh;
    }

    /** In English. */
    public String en() {
        return en;
    }

    static Effect of(Past ticket, Plan present, Plan draft) {
        if (present.lead().equals(draft.lead())) {
            return Set.copyOf(present.assists()).equals(Set.copyOf(draft.assists())) ? OTHER_LIMIT : OTHER_ASSISTS;
        }
        if (!ticket.answered()) {
            return NOT_ANSWERED;
        }
        if (draft.lead().equals(ticket.lastLead())) {
            return ticket.returned() ? RETURN_AVOIDED : NOW_RIGHT;
        }
        if (!present.lead().equals(ticket.lastLead())) {
            return STILL_WRONG;
        }
        return ticket.returned() ? NOW_WRONG : RETURN_RISKED;
    }
}
