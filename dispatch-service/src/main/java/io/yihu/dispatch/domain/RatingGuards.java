package io.yihu.dispatch.domain;

import io.yihu.kit.decision.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be in the way of one side of a whistle rating the other. Pure. */
final class RatingGuards {
    /** The reasons for which nobody rates. */
    static final String REASONS = "whistle-not-over already-rated missing-field not-a-score";

    private static final int BEST = 5;

    private RatingGuards() {}

    /** @param rated the summoned unit, where the street rates; nothing where a summoned unit rates the street */
    static @Nullable Refusal refuse(WorkItem item, Actor actor, @Nullable String rated, @Nullable Integer score) {
        Step step = rated == null ? Step.RATE_STREET : Step.RATE_UNIT;
        Refusal refusal = step.refuse(item, actor);
        if (refusal != null) {
            return refusal;
        }
        Whistle whistle = item.progress().whistle();
        if (whistle == null || whistle.open()) {
            return WorkRefusals.WHISTLE_NOT_OVER;
        }
        if (rated != null && !whistle.ruledBy(actor)) {
            return WorkRefusals.OTHERS_WHISTLE;
        }
        Optional<Summons> summons = whistle.of(rated == null ? actor.unit() : rated);
        if (summons.isEmpty()) {
            return WorkRefusals.NOT_THERE;
        }
        if ((rated == null ? summons.get().ratingOfStreet() : summons.get().rating()) != null) {
            return WorkRefusals.ALREADY_RATED;
        }
        return score == null ? WorkRefusals.missing("score") : score < 1 || score > BEST ? WorkRefusals.SCORE : null;
    }
}
