package io.yihu.kit.web;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list a caller asks for. A controller takes it as an argument.
 *
 * @param after the {@code next} of the page before, which only its writer understands; nothing for the first page
 * @param limit how many items at most, 1 to 200, by default 50
 */
public record PageRequest(@Nullable String after, int limit) {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final Pattern CURSOR = Pattern.compile("[\\x21-\\x7E]{1,512}");

    static PageRequest parse(@Nullable String after, @Nullable String limit) {
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw malformed("after", "翻页游标无效", "This is not a cursor");
        }
        return new PageRequest(after, limit == null ? DEFAULT_LIMIT : limit(limit));
    }

    private static int limit(String text) {
        int limit = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MAX_LIMIT) {
            throw malformed("limit", "应为 1 至 200 的整数", "A whole number from 1 to 200 is expected");
        }
        return limit;
    }

    private static RefusedException malformed(String parameter, String zh, String en) {
        return new RefusedException(Refusal.malformed("malformed-parameter", parameter, zh, en));
    }
}
