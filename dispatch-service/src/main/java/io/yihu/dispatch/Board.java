package io.yihu.dispatch;

import io.yihu.dispatch.domain.Step;
import io.yihu.kit.problem.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The board as a page shows it.
 *
 * @param whole whether every open ticket was counted
 * @param next where the next page begins
 * @param step what may be done with several at once in this view
 */
record Board(
        BoardView view,
        Map<BoardView, Integer> counts,
        boolean whole,
        List<BoardLine> lines,
        @Nullable String next,
        BoardMark mark,
        @Nullable Step step) {

    /** What may be done with several tickets at once in a view. */
    static @Nullable Step stepOf(BoardView view) {
        return switch (view) {
            case NEW -> Step.SIGN;
            case REQUESTS -> Step.APPROVE;
            case DISPUTED -> Step.GRANT;
            default -> null;
        };
    }

    /** Whether the reader may take it with any of these. */
    public boolean picks() {
        return lines.stream().anyMatch(BoardLine::picked);
    }

    /** What the button says. */
    static String button(Step step, Language language) {
        return switch (step) {
            case APPROVE -> language.choose("同意所选申请", "Approve the chosen requests");
            case GRANT -> language.choose("同意所选退单，按建议改派", "Grant the chosen returns as suggested");
            default -> language.choose("签收所选工单", "Sign the chosen tickets");
        };
    }
}
