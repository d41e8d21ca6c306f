package io.yihu.intake.matter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a training.
 *
 * @param version counts from 1
 * @param at when it began (business clock)
 * @param from registration of its oldest ticket
 * @param to registration of its newest ticket
 * @param rows labelled tickets by category, those held out too
 * @param heldOut how many were held out to measure on
 * @param macroF1 on those
 * @param kindMacroF1 the same of the kinds; missing where there was nothing to tell apart
 * @param against version that was switched on then, 0 for the lexicon
 * @param againstMacroF1 of that one, on the same tickets
 * @param bytes stored
 * @param reason why it was not switched on, or failed
 */
record Trained(
        Integer version,
        State state,
        Instant at,
        @Nullable Instant from,
        @Nullable Instant to,
        Map<String, Long> rows,
        @Nullable Integer heldOut,
        @Nullable Double macroF1,
        @Nullable Double kindMacroF1,
        @Nullable Integer against,
        @Nullable Double againstMacroF1,
        @Nullable Integer bytes,
        @Nullable String reason) {
    /** How far it is. */
    enum State {
        /** It learns. */
        TRAINING,
        /** It may be switched on, and was at least as good as what it was measured against. */
        GOOD,
        /** It was good once; later ones have taken its place and it is not kept any more. */
        FORGOTTEN,
        /** It was worse than what was switched on then, and is not kept. */
        WORSE,
        /** Nothing was learned. */
        FAILED
    }

    static Trained begun(int version, Instant at) {
        return new Trained(version, State.TRAINING, at, null, null, Map.of(), null, null, null, null, null, null, null);
    }

    Trained forgotten() {
        return new Trained(
                version,
                State.FORGOTTEN,
                at,
                from,
                to,
                rows,
                heldOut,
                macroF1,
                kindMacroF1,
                against,
                againstMacroF1,
                null,
                reason);
    }

    Trained failed(String why) {
        return new Trained(version, State.FAILED, at, from, to, rows, heldOut, null, null, null, null, null, why);
    }

    /** @param all the tickets, the oldest first */
    Trained measured(List<Labelled> all, int held, Scores scores, int size) {
        return new Trained(
                version,
                scores.good() ? State.GOOD : State.WORSE,
                at,
                all.get(0).registeredAt(),
                all.get(all.size() - 1).registeredAt(),
                all.stream().collect(Collectors.groupingBy(Labelled::category, TreeMap::new, Collectors.counting())),
                held,
                scores.macroF1(),
                scores.kindMacroF1(),
                scores.against(),
                scores.againstMacroF1(),
                size,
                scores.good() ? null : "worse-than-active");
    }

    long labelled() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
