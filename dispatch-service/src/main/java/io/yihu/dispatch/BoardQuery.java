package io.yihu.dispatch;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of the board somebody looks at, as the address says it.
 *
 * @param view word of a {@link BoardView}
 * @param unit for those who read all
 * @param q part of a title, or of the name of a place, matter or unit
 * @param after where the page before ended
 */
record BoardQuery(
        @Nullable String view,
        @Nullable String unit,
        @Nullable String q,
        @Nullable String after) {
    private static final int LONGEST = 60;

    /** All open tickets that are called like this. */
    static BoardQuery called(String text) {
        return new BoardQuery(BoardView.ALL.word(), null, text, null);
    }

    /** Whether a text is short enough to be looked for. */
    static boolean looksFor(String text) {
        return text.length() <= LONGEST;
    }

    /** A field left empty says nothing. */
    BoardQuery {
        view = text(view);
        unit = text(unit);
        q = text(q);
        after = text(after);
        if (q != null && q.length() > LONGEST) {
            throw new RefusedException(
                    Refusal.malformed("malformed-parameter", "q", "查找内容太长", "This is too long to look for"));
        }
    }

    BoardView chosen() {
        return BoardView.named(view);
    }

    /** The address of another view over the same tickets. */
    public String to(BoardView other) {
        return address("/dispatch", other, null);
    }

    /** The address of the same view further down. */
    public String further(String next) {
        return address("/dispatch", chosen(), next);
    }

    /** Where the page asks for news of what it shows. */
    public String news(String since) {
        return address("/dispatch/fragments/board-news", chosen(), after) + "&since=" + since;
    }

    /** The address of just this. */
    public String here() {
        return address("/dispatch", chosen(), after);
    }

    /** Where the same view is exported as a whole. */
    public String export() {
        return address("/dispatch/exports/board", chosen(), null);
    }

    private String address(String path, BoardView to, @Nullable String next) {
        UriComponentsBuilder address =
                filters(UriComponentsBuilder.fromPath(path).queryParam("view", to.word()));
        return (next == null ? address : address.queryParam("after", next))
                .encode()
                .toUriString();
    }

    private UriComponentsBuilder filters(UriComponentsBuilder address) {
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        if (q != null) {
            address.queryParam("q", q.replace("{", "").replace("}", ""));
        }
        return address;
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
