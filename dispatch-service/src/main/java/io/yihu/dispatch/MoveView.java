package io.yihu.dispatch;

import io.yihu.dispatch.domain.PendingMove;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A move that a dispatcher has to decide.
 *
 * @param toUnit whom the catalogue names
 * @param rule the row that names it
 */
record MoveView(String toUnit, String rule, Instant since) {
    static @Nullable MoveView of(@Nullable PendingMove move) {
        return move == null ? null : new MoveView(move.toUnit(), move.named().row(), move.since());
    }
}
