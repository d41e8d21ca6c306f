package io.yihu.dispatch;

import io.yihu.dispatch.domain.Assignment;
import java.time.Instant;

/**
 * Both clocks of the present dispatch.
 *
 * @param limit the row of the table of limits that gave them
 * @param calendarComplete false where a year without a State Council notice was counted by weekends only
 */
record ClocksView(ClockView sign, ClockView resolve, String limit, String limitsVersion, Boolean calendarComplete) {
    static ClocksView of(Assignment assignment, Instant now) {
        return new ClocksView(
                ClockView.of(assignment.clocks().signBy(), assignment.signedAt(), now),
                ClockView.of(assignment.clocks().resolveBy(), assignment.resolvedAt(), now),
                assignment.clocks().limit(),
                assignment.clocks().limitsVersion(),
                assignment.clocks().calendarComplete());
    }
}
