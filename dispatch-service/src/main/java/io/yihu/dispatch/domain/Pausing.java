package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;

import io.yihu.events.ClockResumed;
import io.yihu.events.ResumeCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Stops a unit's clock and lets it run again. No time is lost or won: what was left of the time for the reply when the clock
 * stopped is left of it when it runs again, counted as the limit counts, in working or in elapsed time. A deadline that
 * had passed before stays passed, and what was left until attention rises further is left too. The clocks of those who assist
 * stand and run with it.
 */
final class Pausing {
    private final Deadlines deadlines;
    private final Alarms alarms;

    Pausing(Deadlines deadlines, Alarms alarms) {
        this.deadlines = deadlines;
        this.alarms = alarms;
    }

    /** A ticket whose clock runs again, and the event that says so. */
    record Resumed(WorkItem item, ClockResumed event) {}

    WorkItem stop(WorkItem item, Pause.Kind kind, Instant now, Counted until) {
        Progress progress = item.progress();
        Pause pause = new Pause(
                kind, now, until.at(), progress.without(alarm -> !alarm.kind().ofReply()));
        WorkStatus status = kind == Pause.Kind.SUSPENSION ? WorkStatus.SUSPENDED : item.status();
        return item.with(status, progress.paused(pause, until));
    }

    Resumed resume(WorkItem item, Pause pause, ResumeCause cause, Instant now) {
        Assignment before = item.assignment();
        List<Assistance> parts = before.assistance().stream()
                .map(each -> each.running(pause.since())
                        ? each.by(deadlines
                                .leftTime()
                                .shifted(before.clocks(), requireNonNull(each.by()), pause.since(), now))
                        : each)
                .toList();
        Assignment after = before.with(deadlines.leftTime().resumed(before.clocks(), pause.since(), now), parts);
        List<Alarm> anew = new ArrayList<>(again(after, item.urgency(), pause, now));
        anew.addAll(Assistance.alarms(parts, pause.since()));
        Instant resolveBy = after.clocks().resolveBy();
        WorkItem running =
                item.to(WorkStatus.HANDLING, after).with(item.progress().resumed(anew));
        return new Resumed(
                running, new ClockResumed(after.dispatchNo(), after.round(), after.lead(), cause, now, resolveBy));
    }

    private List<Alarm> again(Assignment after, Urgency urgency, Pause pause, Instant now) {
        return after.clocks().resolveBy().isAfter(pause.since())
                ? alarms.ofReplyAgain(after, urgency, pause, now)
                : pause.parked().stream()
                        .filter(parked -> parked.kind().ofReply())
                        .map(parked -> later(parked, urgency, pause, now))
                        .toList();
    }

    /** Behind a deadline that had passed before the clock stopped. */
    private Alarm later(Alarm parked, Urgency urgency, Pause pause, Instant now) {
        SupervisionLevel level = parked.level();
        return level == null
                ? parked
                : alarms.rung(
                        level,
                        deadlines.counted(
                                deadlines.leftTime().left(alarms.waits(level), parked.at(), pause.since(), now), now),
                        urgency);
    }
}
