package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.SummonsAnswer;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of several units under one whistle, each with a task and a deadline of its own, and what holds of them whatever happens. */
final class Parts {
    /** When they were agreed on. */
    static final Instant AGREED = Given.NOW.plusSeconds(1200);

    private Parts() {}

    /** Every other of them has a deadline of its own, each later than the one before; the rest has the office's. */
    static FindingsWish wish(List<String> units, Instant now) {
        List<FindingsWish.Order> orders = IntStream.range(0, units.size())
                .mapToObj(at -> new FindingsWish.Order(
                        units.get(at), "任务" + at, at % 2 == 0 ? now.plusSeconds(36_000L * (at + 1)) : null))
                .toList();
        return new FindingsWish(List.of(), orders, null, "查明");
    }

    /** Both units that were summoned have come. */
    static WorkItem bothCame() {
        return Given.accepted(Given.REPORTING.answer(
                Given.reportedIn(),
                Given.clerk("chengguan"),
                SummonsAnswer.REPORTED,
                null,
                Given.NOW.plusSeconds(1000)));
    }

    /** And each has a part of its own. */
    static WorkItem divided() {
        return Given.accepted(Given.WHISTLING.agree(
                bothCame(), Given.DISPATCHER, wish(List.of("zhifa", "chengguan"), AGREED), AGREED));
    }

    /** Who owes a part has the one alarm of its own deadline, and near at most once before it; nobody else has any. */
    static void check(WorkItem item, Instant now) {
        Whistle whistle = item.progress().whistle();
        List<Alarm> alarms = item.progress().alarms();
        if (whistle == null || !whistle.open()) {
            assertThat(alarms).noneMatch(alarm -> alarm.kind().ofWhistle());
            return;
        }
        for (Summons summons : whistle.summons()) {
            List<Alarm> own = alarms.stream()
                    .filter(alarm -> alarm.kind().endsOrNears(Alarm.Kind.ORDER_PASSED))
                    .filter(alarm -> summons.unit().equals(alarm.unit()))
                    .toList();
            Instant by = summons.owes() ? summons.orderBy() : null;
            boolean ahead = by != null && by.isAfter(now);
            assertThat(own)
                    .filteredOn(alarm -> alarm.kind() == Alarm.Kind.ORDER_PASSED)
                    .extracting(Alarm::at)
                    .isEqualTo(ahead || by != null && !own.isEmpty() ? List.of(by) : List.of());
            assertThat(own)
                    .filteredOn(alarm -> alarm.kind() == Alarm.Kind.ORDER_NEAR)
                    .hasSizeLessThan(2)
                    .allSatisfy(alarm -> assertThat(alarm.at()).isBefore(by));
        }
    }
}
