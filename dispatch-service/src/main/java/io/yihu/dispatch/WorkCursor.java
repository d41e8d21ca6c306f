package io.yihu.dispatch;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of work items. It names where the last item stood, not how many came before, so items that come and
 * go in between neither hide others nor show them twice.
 */
record WorkCursor(Instant deadline, String ticketId) {
    static WorkCursor behind(Glance last) {
        return new WorkCursor(last.awaited().by(), last.id());
    }

    /** Whether an item comes after this place. */
    boolean before(Glance item) {
        int byTime = deadline.compareTo(item.awaited().by());
        return byTime < 0 || byTime == 0 && ticketId.compareTo(item.id()) < 0;
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((deadline + " " + ticketId).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #text} wrote. */
    static @Nullable WorkCursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new WorkCursor(Instant.parse(parts[0]), parts.length == 2 ? parts[1] : "");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new RefusedException(
                    Refusal.malformed("malformed-parameter", "after", "翻页游标无效", "This is not a cursor"));
        }
    }
}
