package io.yihu.intake;

import io.yihu.kit.privacy.Masking;

/** A title for an appeal that came as one text: its first words. */
final class Titles {
    private static final int MOST = 40;

    private Titles() {}

    /** Of words that are masked before they are cut: a number that is cut is one no longer, and no rule would know it. */
    static String of(String description) {
        String masked = Masking.mask(description);
        String first = masked.lines().findFirst().orElse(masked).strip();
        int end = first.offsetByCodePoints(0, Math.min(MOST, first.codePointCount(0, first.length())));
        return first.substring(0, end);
    }
}
