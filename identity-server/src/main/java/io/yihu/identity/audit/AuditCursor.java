package io.yihu.identity.audit;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page of the audit goes on: the number of the last line shown. */
public final class AuditCursor {

    private AuditCursor() {}

    /** The number to read below; everything where there is no cursor. */
    public static long parse(@Nullable String after) {
        if (after == null) {
            return Long.MAX_VALUE;
        }
        if (!after.matches("[0-9]{1,18}")) {
            throw new RefusedException(
                    Refusal.malformed("malformed-parameter", "after", "翻页游标无效", "This is not a cursor"));
        }
        return Long.parseLong(after);
    }

    /** For the page after these lines; nothing at the end. */
    public static @Nullable String next(List<AuditLine> lines) {
        long last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number();
        return last == 1 ? null : Long.toString(last);
    }
}
