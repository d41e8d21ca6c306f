package io.yihu.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of the business clock.
 *
 * @param at what it shall show; what it shows now where nothing is said
 * @param rate business seconds in a real second; as now where nothing is said
 * @param toReal back to real time, without the other two
 */
public record ClockChange(@Nullable Instant at, @Nullable Integer rate, boolean toReal) {}
