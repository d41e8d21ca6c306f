package io.yihu.intake;

import io.yihu.events.ReclassifyReason;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.Registration;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The form that sets right what a ticket is, where, or how urgent.
 *
 * @param version what the person saw
 * @param key made with the form, so that a form sent twice acts once
 * @param place code of the smallest place known
 */
record ReclassifyForm(
        @Nullable Long version,
        @Nullable @Pattern(regexp = "[0-9a-f-]{36}") String key,
        @Nullable @NotBlank @Size(max = 64) String category,
        @Nullable @NotBlank @Size(max = 64) String place,
        @Nullable @NotNull Urgency urgency,
        @Nullable @NotNull ReclassifyReason reason,
        @Nullable @Size(max = 2000) String remark) {
    static final ReclassifyForm EMPTY = new ReclassifyForm(null, null, null, null, null, null, null);

    /** As it is settled now. */
    static ReclassifyForm of(Registration state) {
        ClassifyForm known = ClassifyForm.of(state);
        return new ReclassifyForm(null, null, known.category(), known.place(), known.urgency(), null, null);
    }

    CommandHeaders headers() {
        return new CommandHeaders(key, version);
    }
}
