package io.yihu.dispatch;

import io.yihu.dispatch.domain.Assignment;
import io.yihu.dispatch.domain.Clocks;
import io.yihu.dispatch.domain.FirstContact;
import io.yihu.dispatch.domain.Pause;
import io.yihu.dispatch.domain.WorkItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of the present dispatch. While they stand still they are what they were when they came to a stand.
 *
 * @param contact until the first contact; missing in dispatches of before there was such a clock
 * @param returnBy until when it may be asked to be returned; missing likewise
 * @param limit the row of the table of limits that gave them
 * @param calendarComplete false where the time to sign or to reply was counted in a year without a State Council notice, by weekends only: it is
 *     provisional
 * @param missingYears the years whose notices were missing from counting any of them; missing where there are none, and in what was kept before they were noted
 */
record ClocksView(
        ClockView sign,
        @Nullable ClockView contact,
        ClockView resolve,
        @Nullable Instant returnBy,
        String limit,
        String limitsVersion,
        Boolean calendarComplete,
        @Nullable List<Integer> missingYears) {
    static ClocksView of(WorkItem item, Instant now) {
        Assignment assignment = item.assignment();
        Clocks clocks = assignment.clocks();
        FirstContact made = item.progress().contact();
        Pause pause = item.progress().pause();
        Instant counted = pause == null ? now : pause.since();
        return new ClocksView(
                ClockView.of(clocks.signBy(), assignment.signedAt(), counted),
                clocks.contactBy() == null
                        ? null
                        : ClockView.of(clocks.contactBy(), made == null ? null : made.at(), counted),
                ClockView.of(clocks.resolveBy(), assignment.resolvedAt(), counted),
                clocks.returnBy(),
                clocks.limit(),
                clocks.limitsVersion(),
                clocks.calendarComplete(),
                clocks.missingYears());
    }
}
