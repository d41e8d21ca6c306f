package io.yihu.intake.matter;

import io.yihu.intake.domain.Risk;
import io.yihu.intake.matter.learn.Guess;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal may be about, for machines.
 *
 * @param model version of what was learned; 0 where only the lexicon was asked
 * @param alarms what to know at once; empty in peace
 */
record AdviceAnswer(
        Integer model,
        @Nullable Suggested kind,
        @Nullable Suggested category,
        @Nullable Suggested urgency,
        List<Alarming> alarms) {
    private static final double THOUSAND = 1_000;

    /**
     * One thing that is suggested.
     *
     * @param path codes from the highest level down to a category; missing for others
     * @param confidence from 0 to 1; measured for LEARNED, a share of weights for LEXICON
     * @param reasons words of the text that speak for it
     */
    record Suggested(
            String value,
            @Nullable List<String> path,
            Double confidence,
            Proposal.Origin origin,
            List<String> reasons,
            List<Other> alternatives) {}

    /** What else it may be. */
    record Other(String value, Double confidence) {}

    /** A risk that is mentioned. */
    record Alarming(Risk risk, Boolean danger, List<String> words) {}

    /** Where a category lies. */
    interface Paths {
        /** Codes from the highest level down. */
        List<String> path(String category);
    }

    static AdviceAnswer of(Advice advice, Paths paths) {
        Proposal category = advice.category();
        return new AdviceAnswer(
                advice.model(),
                suggested(advice.kind(), null),
                suggested(category, category == null ? null : paths.path(category.value())),
                suggested(advice.urgency(), null),
                advice.alarms().stream()
                        .map(alarm -> new Alarming(alarm.risk(), alarm.danger(), alarm.words()))
                        .toList());
    }

    private static @Nullable Suggested suggested(@Nullable Proposal proposal, @Nullable List<String> path) {
        return proposal == null
                ? null
                : new Suggested(
                        proposal.value(),
                        path,
                        rounded(proposal.confidence()),
                        proposal.origin(),
                        proposal.reasons(),
                        proposal.alternatives().stream()
                                .map(AdviceAnswer::other)
                                .toList());
    }

    private static Other other(Guess guess) {
        return new Other(guess.label(), rounded(guess.confidence()));
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * THOUSAND) / THOUSAND;
    }
}
