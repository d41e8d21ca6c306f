package io.yihu.dispatch.domain;

import io.yihu.events.RequestDecision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer said of a unit's objection (先办后议): whose duty the matter was, whoever handled it.
 *
 * @param unit that objected
 * @param dispatchNo the dispatch it objected to
 * @param decision GRANTED where it was not its duty
 * @param toUnit whose duty it is then; missing where nobody was named
 * @param decidedAt UTC
 */
public record ObjectionRuling(
        String unit,
        Integer dispatchNo,
        RequestDecision decision,
        @Nullable String toUnit,
        Instant decidedAt) {}
