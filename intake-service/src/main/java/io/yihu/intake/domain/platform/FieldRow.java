package io.yihu.intake.domain.platform;

import org.jspecify.annotations.Nullable;

/**
 * Where a platform says something we want to know.
 *
 * @param theirs path of their field, names parted by {@code /}; missing where it is always {@code otherwise}
 * @param label written before it where fields are put together
 * @param time how they write a time; missing where it is none
 * @param otherwise where they say nothing, in our words
 */
public record FieldRow(
        String platform,
        OrderField ours,
        @Nullable String theirs,
        boolean required,
        @Nullable String label,
        @Nullable TimeForm time,
        @Nullable String otherwise) {}
