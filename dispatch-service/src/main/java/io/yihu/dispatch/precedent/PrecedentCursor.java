package io.yihu.dispatch.precedent;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A place in the list of ruled tickets, the newest ruling first: where the last one stood. */
record PrecedentCursor(Instant at, String ticketId) {
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at.toEpochMilli() + " " + ticketId).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text} wrote. */
    static @Nullable PrecedentCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new PrecedentCursor(
                    Instant.ofEpochMilli(Long.parseLong(parts[0])), parts.length == 2 ? parts[1] : "");
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    Refusal.malformed("malformed-parameter", "after", "翻页游标无效", "This is not a cursor"));
        }
    }
}
