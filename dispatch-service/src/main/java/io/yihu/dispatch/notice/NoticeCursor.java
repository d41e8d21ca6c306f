package io.yihu.dispatch.notice;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A place in the ledger, which is listed newest first. It names where the last entry stood. */
record NoticeCursor(Instant happenedAt, String id) {
    static NoticeCursor behind(Entry last) {
        return new NoticeCursor(last.notice().happenedAt(), last.id());
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((happenedAt + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text} wrote. */
    static @Nullable NoticeCursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new NoticeCursor(Instant.parse(parts[0]), parts.length == 2 ? parts[1] : "");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new RefusedException(
                    Refusal.malformed("malformed-parameter", "after", "翻页游标无效", "This is not a cursor"));
        }
    }
}
