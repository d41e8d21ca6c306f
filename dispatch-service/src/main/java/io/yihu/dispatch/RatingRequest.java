package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Body of a mutual rating.
 *
 * @param unit whom the street rates; missing where a summoned unit rates the street
 * @param score 1 (bad) to 5 (good)
 */
record RatingRequest(
        @Nullable @Size(max = 64) String unit, @Nullable Integer score) {}
