package io.yihu.intake.matter;

import io.yihu.intake.matter.learn.Model;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of what was learned of closed tickets.
 *
 * @param labelled tickets it was learned of and measured on
 * @param kind missing where closed tickets are all of one kind
 */
public record Learned(
        int version,
        Instant at,
        long labelled,
        double macroF1,
        Model category,
        @Nullable Model kind) {}
