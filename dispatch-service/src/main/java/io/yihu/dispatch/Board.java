package io.yihu.dispatch;

import io.yihu.dispatch.domain.Step;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The board as a page shows it.
 *
 * @param whole whether every open ticket was counted
 * @param next where the next page begins
 * @param step what may be done with several at once in this view
 * @param undispatched how many tickets could be given to no unit; missing for who decides nothing
 */
record Board(
        BoardView view,
        Map<BoardView, Integer> counts,
        boolean whole,
        List<BoardLine> lines,
        @Nullable String next,
        BoardMark mark,
        @Nullable Step step,
        @Nullable Integer undispatched) {

    /** What the reader may do with several tickets at once in a view: clerks sign, reviewers decide. */
    static @Nullable Step stepOf(BoardView view, Caller caller) {
        Step step = switch (view) {
            case NEW -> Step.SIGN;
            case REQUESTS -> Step.APPROVE;
            case DISPUTED -> Step.GRANT;
            case MOVES -> Step.REROUTE;
            default -> null;
        };
        boolean may = step == Step.SIGN ? Call.unitOf(caller) != null : Access.decides(caller);
        return may ? step : null;
    }

    /** Whether rows have a box to pick them by. */
    public boolean picks() {
        return step != null;
    }

    /** Whether the step is taken with a row without being asked for it once more: it decides on nobody else's wish. */
    public boolean atOnce() {
        return step == Step.SIGN;
    }

    /** What the button says. */
    static String button(Step step, Language language) {
        return switch (step) {
            case APPROVE -> language.choose("同意所选申请", "Approve the chosen requests");
            case REROUTE -> language.choose("按建议改派所选工单", "Send the chosen tickets where proposed");
            case GRANT -> language.choose("同意所选退单，按建议改派", "Grant the chosen returns as suggested");
            default -> language.choose("签收所选工单", "Sign the chosen tickets");
        };
    }
}
