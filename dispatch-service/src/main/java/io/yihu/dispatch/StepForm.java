package io.yihu.dispatch;

import io.yihu.events.Outcome;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whatever a form of a step holds; each step looks at its own fields.
 *
 * @param version what the person saw when deciding
 * @param key made with the form, so that a form sent twice acts once
 */
record StepForm(
        @Nullable Long version,
        @Nullable @Pattern(regexp = "[0-9a-f-]{36}") String key,
        @Nullable @Size(max = 2000) String basis,
        @Nullable @Size(max = 64) String suggestedUnit,
        @Nullable @Size(max = 64) String toUnit,
        @Nullable @Size(max = 2000) String note,
        @Nullable Outcome outcome,
        @Nullable @Size(max = 4000) String publicText,
        @Nullable @Size(max = 4000) String internalText) {
    static final StepForm EMPTY = new StepForm(null, null, null, null, null, null, null, null, null);

    /** A field left empty says nothing. */
    StepForm {
        key = text(key);
        basis = text(basis);
        suggestedUnit = text(suggestedUnit);
        toUnit = text(toUnit);
        note = text(note);
        publicText = text(publicText);
        internalText = text(internalText);
    }

    CommandHeaders headers() {
        return new CommandHeaders(key, version);
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
