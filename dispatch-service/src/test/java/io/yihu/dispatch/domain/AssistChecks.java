package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

/** What holds of those who assist, whatever happens. */
final class AssistChecks {
    private AssistChecks() {}

    /** Each has its part, no later than the reply; what the reply waits for has one alarm, which stands still with the lead's clock. */
    static void check(WorkItem item, Instant now) {
        List<Assistance> parts = item.assignment().assistance();
        assertThat(parts)
                .extracting(Assistance::unit)
                .isEqualTo(item.assignment().assists());
        assertThat(parts)
                .filteredOn(Assistance::open)
                .allSatisfy(part -> assertThat(part.by())
                        .isBeforeOrEqualTo(item.assignment().clocks().resolveBy()));
        checkAssistAlarms(item, parts, now);
    }

    private static void checkAssistAlarms(WorkItem item, List<Assistance> parts, Instant now) {
        List<String> alarmed = item.progress().alarms().stream()
                .filter(alarm -> alarm.kind() == Alarm.Kind.ASSIST_PASSED)
                .map(Alarm::unit)
                .toList();
        boolean runs = WorkStatus.OPEN.contains(item.status()) && !item.paused();
        assertThat(alarmed).doesNotHaveDuplicates();
        assertThat(alarmed)
                .containsAll(parts.stream()
                        .filter(part -> runs && part.holdsUp(now))
                        .map(Assistance::unit)
                        .toList());
        assertThat(alarmed)
                .allMatch(unit -> runs
                        && item.assignment()
                                .assistanceOf(unit)
                                .filter(Assistance::open)
                                .isPresent());
    }
}
