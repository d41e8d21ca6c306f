package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.notice.Hush;
import io.yihu.dispatch.domain.notice.Notice;
import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.Planner;
import io.yihu.dispatch.domain.notice.Tiding;
import io.yihu.dispatch.domain.notice.Tidings;
import io.yihu.events.BasedOn;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Attention rises by time alone, and is told to have risen for anything else, outside the quiet hours and as soon as it may. */
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

    @Property(tries = 300)
    void what_raises_attention_at_night_is_recorded_at_once_and_told_when_it_may_be(
            @ForAll @IntRange(max = 60 * 24 * 60) int start,
            @ForAll SupervisionCause cause,
            @ForAll boolean danger,
            @ForAll @IntRange(max = 23) int from,
            @ForAll @IntRange(max = 23) int until) {
        WorkRules rules = rules(from, until, 1);
        Instant now = BEGIN.plus(Duration.ofMinutes(start));
        Decision<WorkItem> raised =
                new Supervising(rules, Given.DEADLINES).raise(Given.handled(), cause, SupervisionLevel.HOTLINE, now);
        SupervisionRaised event = (SupervisionRaised) Given.events(raised).get(0);
        Tiding tiding = Tidings.of(event).get(0);
        NoticeGroup group = new NoticeGroup("duty", "值守群", List.of(), "wecom", "duty", Set.of(), null, 20, true);
        List<Notice> notices = List.of(Notice.of(group, "1", 1, tiding, danger, event.raisedAt()));
        Hush hush = new Hush(group, rules.quiet());

        assertThat(event.raisedAt()).isEqualTo(now);
        Instant loud = firstLoudMinute(now, from, until);
        assertThat(Planner.plan(hush, notices, 20, now)).hasSize(danger || loud.equals(now) ? 1 : 0);
        assertThat(Planner.plan(hush, notices, 20, loud)).hasSize(1);
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
