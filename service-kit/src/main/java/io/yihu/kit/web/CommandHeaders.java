package io.yihu.kit.web;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a command may be conditioned on. A controller takes it as an argument.
 *
 * @param idempotencyKey {@code Idempotency-Key}: a repeat under the same key is carried out once; 1 to 128 visible ASCII
 *     characters
 * @param ifMatch {@code If-Match}: the version the caller decided on, sent as the {@code ETag} was given
 */
public record CommandHeaders(
        @Nullable String idempotencyKey, @Nullable Long ifMatch) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,128}");

    static CommandHeaders parse(@Nullable String key, @Nullable String match) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw malformed(
                    "Idempotency-Key", "应为 1 至 128 个可见 ASCII 字符", "1 to 128 visible ASCII characters are expected");
        }
        Long version = match == null ? null : ETag.parse(match);
        if (match != null && version == null) {
            throw malformed("If-Match", "应为带引号的版本号，如 \"7\"", "A quoted version such as \"7\" is expected");
        }
        return new CommandHeaders(key, version);
    }

    private static RefusedException malformed(String header, String zh, String en) {
        return new RefusedException(Refusal.malformed("malformed-header", header, zh, en));
    }
}
