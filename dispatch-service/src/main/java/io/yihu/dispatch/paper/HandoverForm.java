package io.yihu.dispatch.paper;

import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The form of a handover.
 *
 * @param key made with the form, so that a form sent twice acts once
 */
record HandoverForm(
        @Nullable @Pattern(regexp = "[0-9a-f-]{36}") String key,
        @Nullable @Size(max = 16) String shift,
        @Nullable @Size(max = 2000) String remark) {
    static final HandoverForm EMPTY = new HandoverForm(null, null, null);

    CommandHeaders headers() {
        return new CommandHeaders(key == null || key.isBlank() ? null : key, null);
    }
}
