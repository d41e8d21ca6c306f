package io.yihu.feedback;

import io.yihu.events.Satisfaction;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The call-back form.
 *
 * @param version what the clerk saw
 * @param key made with the form, so that a form sent twice acts once
 */
record AnswerForm(
        @Nullable Long version,
        @Nullable @Pattern(regexp = "[0-9a-f-]{36}") String key,
        @Nullable @NotNull @Positive Integer round,
        @Nullable @NotNull Boolean contacted,
        @Nullable @NotNull Boolean solved,
        @Nullable @NotNull Satisfaction satisfaction,
        @Nullable @Size(max = 1000) String remark) {
    static final AnswerForm EMPTY = new AnswerForm(null, null, null, null, null, null, null);

    CommandHeaders headers() {
        return new CommandHeaders(key, version);
    }

    /** Once nothing is missing. */
    @Nullable
    AnswerRequest request() {
        return round == null || contacted == null || solved == null || satisfaction == null
                ? null
                : new AnswerRequest(round, contacted, solved, satisfaction, remark);
    }
}
