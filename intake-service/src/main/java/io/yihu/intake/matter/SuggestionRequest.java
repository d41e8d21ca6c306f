package io.yihu.intake.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a caller says, in words. Its text form holds none of it; nothing of it is kept. */
record SuggestionRequest(
        @Nullable @Size(max = 200) String title,
        @NotBlank @Size(max = 5000) String description) {
    @Override
    public String toString() {
        return "SuggestionRequest[***]";
    }
}
