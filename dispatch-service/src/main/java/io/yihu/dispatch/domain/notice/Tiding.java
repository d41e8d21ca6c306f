package io.yihu.dispatch.domain.notice;

import io.yihu.events.SupervisionLevel;
import io.yihu.events.UnitClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a unit should hear of.
 *
 * @param dispatchNo of which dispatch of the ticket it is true
 * @param clock whose deadline it is about; of a summons REPORT_IN
 * @param by that deadline
 * @param level of supervision
 */
public record Tiding(
        Occasion occasion,
        String unit,
        Integer dispatchNo,
        @Nullable UnitClock clock,
        @Nullable Instant by,
        @Nullable SupervisionLevel level) {}
