package io.yihu.intake.domain.platform;

import org.jspecify.annotations.Nullable;

/**
 * What a code of a platform means.
 *
 * @param theirs {@code *} for every one that no row names
 * @param ours missing: as if it had not been said
 */
public record CodeRow(
        String platform,
        OrderField field,
        String theirs,
        @Nullable String ours) {
    /** Every code that no row names. */
    public static final String ANY = "*";
}
