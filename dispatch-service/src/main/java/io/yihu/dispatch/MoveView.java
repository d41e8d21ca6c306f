package io.yihu.dispatch;

import io.yihu.dispatch.domain.PendingMove;
import io.yihu.events.MoveCause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A move that a dispatcher has to decide.
 *
 * @param toUnit whom the catalogue names, or who has the work of a unit that has ended
 * @param rule the row that names it
 * @param cause why it would move
 */
record MoveView(String toUnit, String rule, Instant since, MoveCause cause) {
    static @Nullable MoveView of(@Nullable PendingMove move) {
        return move == null ? null : new MoveView(move.toUnit(), move.named().row(), move.since(), move.cause());
    }
}
