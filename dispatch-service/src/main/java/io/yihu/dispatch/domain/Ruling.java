package io.yihu.dispatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * A reviewer's word on a return.
 *
 * @param reviewer who decides; a unit never decides its own return
 * @param toUnit where to send it; the suggested unit where it is missing
 * @param note masked words, kept as the text {@code ruling-<dispatchNo>}
 */
public record Ruling(
        Actor reviewer, @Nullable String toUnit, @Nullable String note) {}
