package io.yihu.dispatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * A reviewer's word on a return, a move or a request.
 *
 * @param reviewer who decides; a unit never decides its own return
 * @param toUnit where to send it; the suggested unit where it is missing
 * @param note masked words, kept as the text {@code ruling-<dispatchNo>}
 * @param request number of the request that is decided; the only one that waits where it is missing
 */
public record Ruling(
        Actor reviewer,
        @Nullable String toUnit,
        @Nullable String note,
        @Nullable Integer request) {
    /** On whatever waits. */
    public Ruling(Actor reviewer, @Nullable String toUnit, @Nullable String note) {
        this(reviewer, toUnit, note, null);
    }
}
