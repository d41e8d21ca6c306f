package io.yihu.intake.clock;

import io.yihu.events.ClockReference;

/**
 * The setting as kept.
 *
 * @param sequence 1, 2, 3 … with every setting
 */
record KeptClock(long sequence, ClockReference setting) {}
