package io.yihu.intake.matter;

import io.yihu.intake.matter.learn.Guess;
import java.util.List;

/**
 * One thing that is suggested.
 *
 * @param value code of the category, or name of the kind or urgency
 * @param confidence from 0 to 1; only what was learned is measured, the lexicon's is a share of weights
 * @param reasons words of the text that speak for it, the strongest first
 * @param alternatives what else it may be, the likeliest first
 */
public record Proposal(String value, double confidence, Origin origin, List<String> reasons, List<Guess> alternatives) {
    /** Where a proposal comes from. */
    public enum Origin {
        /** 词库: the words of the set-up. */
        LEXICON,
        /** 已结工单: learned of closed tickets. */
        LEARNED
    }
}
