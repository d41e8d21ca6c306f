package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Attention that rises by time alone does so outside the quiet hours of the office, and as soon as it may. */
class QuietHoursPropertyTest {
    private static final Instant BEGIN = Given.at("2026-08-01T00:00");

    @Property(tries = 300)
    void no_rung_is_lost_none_comes_at_night_and_danger_waits_for_nothing(
            @ForAll @IntRange(max = 60 * 24 * 60) int start,
            @ForAll Urgency urgency,
            @ForAll @IntRange(max = 23) int from,
            @ForAll @IntRange(max = 23) int until,
            @ForAll @IntRange(min = 1, max = 40) int hours) {
        WorkRules rules = rules(from, until, hours);
        Alarms alarms = new Alarms(rules, Given.LIMITS, Given.CALENDAR);
        Dispatching dispatching = new Dispatching(Given.CATALOGUE, Given.DEADLINES, alarms, rules);
        WorkMatter matter =
                new WorkMatter(Given.SEWER.kind(), Given.SEWER.category(), Given.SEWER.place(), urgency, null);
        Instant dispatched = BEGIN.plus(Duration.ofMinutes(start));

        WorkItem item = Given.accepted(dispatching.assign("1", matter, BasedOn.intake(1), dispatched));

        List<Alarm> rungs = item.progress().alarms().stream()
                .filter(alarm -> alarm.kind() == Alarm.Kind.SUPERVISE)
                .toList();
        assertThat(rungs).extracting(Alarm::level).containsExactlyInAnyOrder(SupervisionLevel.values());
        Instant due = item.assignment().clocks().resolveBy();
        for (Alarm rung : rungs) {
            int step = hours * (rung.level().ordinal() + 1);
            Instant moment = due.plus(Duration.ofHours(step));
            assertThat(rung.at()).isEqualTo(urgency == Urgency.DANGER ? moment : firstLoudMinute(moment, from, until));
        }
    }

    private static WorkRules rules(int from, int until, int hours) {
        Map<WorkRule, WorkRule.Setting> set = new HashMap<>();
        set.put(WorkRule.QUIET_FROM, new WorkRule.Setting(from, null));
        set.put(WorkRule.QUIET_UNTIL, new WorkRule.Setting(until, null));
        for (SupervisionLevel level : SupervisionLevel.values()) {
            set.put(
                    WorkRule.valueOf("SUPERVISE_" + level),
                    new WorkRule.Setting(hours * (level.ordinal() + 1), Limit.Unit.HOURS));
        }
        return new WorkRules(set, SupervisionRule.USUAL);
    }

    /** Looked for by going on from minute to minute. */
    private static Instant firstLoudMinute(Instant moment, int from, int until) {
        Instant at = moment;
        while (quiet(at.atZone(WorkingCalendar.ZONE).getHour(), from, until)) {
            at = at.plusSeconds(60);
        }
        return at;
    }

    private static boolean quiet(int hour, int from, int until) {
        for (int quiet = from; quiet != until; quiet = (quiet + 1) % 24) {
            if (quiet == hour) {
                return true;
            }
        }
        return false;
    }
}
