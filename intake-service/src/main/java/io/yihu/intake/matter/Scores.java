package io.yihu.intake.matter;

import org.jspecify.annotations.Nullable;

/**
 * How good a new model is on held-out tickets, beside the one that is on.
 *
 * @param macroF1 of the categories
 * @param kindMacroF1 of the kinds; missing where there was nothing to tell apart
 * @param against version that is on, 0 for the lexicon
 * @param againstMacroF1 of that one's categories, on the same tickets
 */
record Scores(double macroF1, @Nullable Double kindMacroF1, int against, double againstMacroF1) {
    boolean good() {
        return macroF1 >= againstMacroF1;
    }
}
