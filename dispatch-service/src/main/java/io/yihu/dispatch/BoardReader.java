package io.yihu.dispatch;

import io.yihu.dispatch.domain.Step;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board in the reader's words: as a page opens it, and what of it has changed since. */
@Component
final class BoardReader {
    private final BoardLook look;
    private final WorkItemReader reader;
    private final ShownClocks clocks;
    private final UndispatchedDesk undispatched;

    BoardReader(BoardLook look, WorkItemReader reader, ShownClocks clocks, UndispatchedDesk undispatched) {
        this.look = look;
        this.reader = reader;
        this.clocks = clocks;
        this.undispatched = undispatched;
    }

    Board board(BoardQuery query, Caller caller, Language language) {
        return board(look.at(query, caller), undispatched.count(caller), query, caller, language);
    }

    /** The board where it no longer is what a page shows; rows are put into words only then. */
    Optional<Board> news(BoardQuery query, BoardMark shown, Caller caller, Language language) {
        BoardLook.Seen seen = look.at(query, caller);
        Integer waiting = undispatched.count(caller);
        return mark(seen, waiting).equals(shown)
                ? Optional.empty()
                : Optional.of(board(seen, waiting, query, caller, language));
    }

    /** All tickets of a view, or one more than so many. */
    List<Glance> whole(BoardQuery query, Caller caller, int most) {
        return look.whole(query, caller, most);
    }

    /** A ticket as a row. */
    BoardLine line(Glance item, Language language) {
        return line(item, false, language);
    }

    private Board board(
            BoardLook.Seen seen, @Nullable Integer waiting, BoardQuery query, Caller caller, Language language) {
        Step step = Board.stepOf(query.chosen(), caller);
        return new Board(
                query.chosen(),
                seen.counts(),
                seen.whole(),
                seen.rows().stream()
                        .map(item -> line(item, picked(item, step, caller), language))
                        .toList(),
                seen.next(),
                mark(seen, waiting),
                step,
                waiting);
    }

    private static BoardMark mark(BoardLook.Seen seen, @Nullable Integer waiting) {
        return waiting == null ? seen.mark() : seen.mark().and(waiting);
    }

    private BoardLine line(Glance item, boolean picked, Language language) {
        return BoardLine.of(reader.line(item), item, picked, clocks, language);
    }

    private boolean picked(Glance item, @Nullable Step step, Caller caller) {
        boolean alone = step != Step.APPROVE || item.item().progress().waiting().size() == 1;
        return alone && step != null && reader.offered(item.item(), caller).contains(step);
    }
}
