package io.yihu.dispatch;

import io.yihu.kit.decision.Hash;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a page shows, folded into a few letters that it sends along when it asks for news: rows, what their clocks say, and counts. */
record BoardMark(String text) {
    private static final int LENGTH = 32;
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    static BoardMark of(List<Glance> shown, Map<BoardView, Integer> counts, Instant now) {
        List<String> parts = new ArrayList<>();
        for (Glance glance : shown) {
            var chip = TodoLine.chip(glance.awaited(), now, Language.ZH);
            parts.add(glance.id());
            parts.add(Long.toString(glance.stored().version()));
            parts.add(chip == null ? "" : chip.state() + chip.text() + chip.at());
        }
        parts.add(counts.toString());
        return new BoardMark(Hash.of(parts.toArray(String[]::new)).substring(0, LENGTH));
    }

    /** The same of a page that shows this as well. */
    BoardMark and(Object shown) {
        return new BoardMark(Hash.of(text, shown.toString()).substring(0, LENGTH));
    }

    /** Reads what a page was given; empty where it was given none. */
    static BoardMark parse(String text) {
        if (!text.isEmpty() && !MARK.matcher(text).matches()) {
            throw new RefusedException(
                    Refusal.malformed("malformed-parameter", "since", "不是这个页面的标记", "This is not a mark of this page"));
        }
        return new BoardMark(text);
    }
}
