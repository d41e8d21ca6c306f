package io.yihu.intake;

import io.yihu.events.Channel;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The form in which an agent writes down what more the caller said. Its text form holds none of it.
 *
 * @param key made with the form, so that a form sent twice acts once
 */
record SupplementForm(
        @Nullable @Pattern(regexp = "[0-9a-f-]{36}") String key,
        @NotBlank @Size(max = 5000) @Nullable String words) {
    static final SupplementForm EMPTY = new SupplementForm(null, null);

    SupplementRequest request() {
        return new SupplementRequest(Channel.HOTLINE, words == null ? "" : words);
    }

    CommandHeaders headers() {
        return new CommandHeaders(key, null);
    }

    @Override
    public String toString() {
        return "SupplementForm[***]";
    }
}
