package io.yihu.dispatch.domain;

import java.time.Instant;

/**
 * The unit's clocks of one dispatch. Given once: a later change of limits or calendars moves none of them.
 *
 * @param startedAt the dispatch
 * @param limit the row of the table that gave them: an urgency, or {@code REWORK}
 * @param limitsVersion version of the table
 * @param calendarComplete false where a year without a State Council notice was counted by weekends only
 */
public record Clocks(
        Instant startedAt,
        Instant signBy,
        Instant resolveBy,
        String limit,
        String limitsVersion,
        Boolean calendarComplete) {}
