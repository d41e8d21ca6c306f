package io.yihu.dispatch.domain.simulation;

import org.jspecify.annotations.Nullable;

/**
 * How well first dispatches did.
 *
 * @param right how many went at once to the unit that had them in the end
 * @param of how many can be judged: answered, and the first dispatch is known
 * @param returnsAvoided how many that were returned would have gone at once to the unit that kept them; missing for what was
 * @param returnsRisked how many that nobody returned would have gone to another unit than the one that kept them
 * @param fastLane how many would have gone by the limits of the fast lane
 */
public record Score(
        int right,
        int of,
        @Nullable Integer returnsAvoided,
        @Nullable Integer returnsRisked,
        @Nullable Integer fastLane) {}
