package io.yihu.dispatch;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.Base64;
import java.util.Collection;

/**
 * What a page has seen, small enough to be sent along when it asks for news: the versions of all tickets, folded into
 * so many cells by ticket. Two tickets that change in one cell count as one change; none is ever missed but by a chance of
 * one in 65,536.
 */
final class BoardMark {
    private static final int CELLS = 512;
    private static final int BYTES = 2;
    private static final int MIX = 0x9E3779B1;

    private final byte[] cells;

    private BoardMark(byte[] cells) {
        this.cells = cells;
    }

    static BoardMark of(Collection<Glance> seen) {
        int[] sums = new int[CELLS];
        for (Glance item : seen) {
            int ticket = item.id().hashCode() * MIX;
            sums[ticket >>> 23] += (ticket + (int) item.stored().version()) * MIX >>> 16;
        }
        byte[] cells = new byte[CELLS * BYTES];
        for (int i = 0; i < CELLS; i++) {
            cells[i * BYTES] = (byte) (sums[i] >>> 8);
            cells[i * BYTES + 1] = (byte) sums[i];
        }
        return new BoardMark(cells);
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cells);
    }

    /** Reads what {@link #text} wrote. */
    static BoardMark parse(String text) {
        try {
            byte[] cells = Base64.getUrlDecoder().decode(text);
            if (cells.length == CELLS * BYTES) {
                return new BoardMark(cells);
            }
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        throw malformed();
    }

    /** How much has changed since. */
    int changes(BoardMark now) {
        int changes = 0;
        for (int i = 0; i < cells.length; i += BYTES) {
            if (cells[i] != now.cells[i] || cells[i + 1] != now.cells[i + 1]) {
                changes++;
            }
        }
        return changes;
    }

    private static RefusedException malformed() {
        return new RefusedException(
                Refusal.malformed("malformed-parameter", "since", "不是这个页面的标记", "This is not a mark of this page"));
    }
}
