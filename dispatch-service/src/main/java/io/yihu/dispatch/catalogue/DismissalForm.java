package io.yihu.dispatch.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Not to take up a proposal, as it was sent. */
record DismissalForm(
        @Nullable @NotNull @Pattern(regexp = "[0-9a-f]{24}") String proposal,

        @Nullable @NotBlank @Size(max = 500) String reason) {
    static final DismissalForm EMPTY = new DismissalForm("", "");
}
