package io.yihu.dispatch.domain;

import io.yihu.events.SupervisionLevel;
import io.yihu.events.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which alarms a ticket has. Pure: the same dispatch and rules, the same alarms. */
final class Alarms {
    private final WorkRules rules;
    private final NearAlarms near;
    private final WorkingCalendar calendar;

    Alarms(WorkRules rules, Limits limits, WorkingCalendar calendar) {
        this.rules = rules;
        this.near = new NearAlarms(limits);
        this.calendar = calendar;
    }

    /** When clocks are near their end. */
    NearAlarms near() {
        return near;
    }

    /**
     * Those of a new dispatch.
     *
     * @param urgency of the ticket, as its clocks go by it; in rework the name of the limit does not tell
     */
    List<Alarm> ofDispatch(Assignment dispatch, Urgency urgency) {
        Clocks clocks = dispatch.clocks();
        List<Alarm> alarms = new ArrayList<>(ofSigning(clocks));
        if (clocks.contactBy() != null) {
            alarms.add(new Alarm(Alarm.Kind.CONTACT_PASSED, clocks.contactBy()));
        }
        alarms.addAll(ofReply(clocks, urgency));
        alarms.addAll(Assistance.alarms(dispatch.assistance(), clocks.startedAt()));
        return alarms;
    }

    /**
     * A ticket with the alarms that were not kept yet when it was written: all of its state, and that of a promise which still lies
     * ahead; of one that passed long ago nobody is told now.
     */
    WorkItem whole(WorkItem item, Instant now) {
        List<Alarm> kept = item.progress().alarms();
        List<Alarm> all = kept == null ? ofOlder(item) : kept;
        boolean watched = item.status().over() || all.stream().anyMatch(a -> a.kind() == Alarm.Kind.PROMISE_PASSED);
        if (!watched && item.promise().isAfter(now)) {
            return item.promised(promised(all, item.promise()));
        }
        return kept == null ? item.withAlarms(all) : item;
    }

    static List<Alarm> promised(List<Alarm> alarms, Instant promise) {
        return Stream.concat(alarms.stream(), Stream.of(new Alarm(Alarm.Kind.PROMISE_PASSED, promise)))
                .toList();
    }

    private List<Alarm> ofOlder(WorkItem item) {
        if (!item.status().clockRuns()) {
            return List.of();
        }
        Assignment dispatch = item.assignment();
        return Stream.concat(
                        dispatch.signedAt() == null ? ofSigning(dispatch.clocks()).stream() : Stream.empty(),
                        ofReply(dispatch.clocks(), item.urgency()).stream())
                .toList();
    }

    /** Those of a ticket whose clocks become these: what moved is told of anew, and near only if it still lies ahead. */
    WorkItem revised(WorkItem item, Assignment next, Instant now) {
        Clocks before = item.assignment().clocks();
        Clocks after = next.clocks();
        List<Alarm> all = new ArrayList<>(item.progress().without(alarm -> false));
        if (!before.signBy().equals(after.signBy())) {
            all.removeIf(alarm -> alarm.kind().ofSigning());
            all.addAll(ahead(ofSigning(after), now));
        }
        if (after.contactBy() != null && !after.contactBy().equals(before.contactBy())) {
            all.removeIf(alarm -> alarm.kind() == Alarm.Kind.CONTACT_PASSED);
            all.add(new Alarm(Alarm.Kind.CONTACT_PASSED, after.contactBy()));
        }
        Pause pause = item.progress().pause();
        if (!before.resolveBy().equals(after.resolveBy())) {
            List<Alarm> reply = ahead(
                    ofReply(after, next.routing().effective(item.matter().urgency())),
                    pause == null ? now : pause.since());
            pause = pause == null ? null : pause.with(reply);
            all.removeIf(alarm -> alarm.kind().ofReply());
            all.addAll(pause == null ? reply : List.of());
        }
        Assistance.renew(all, pause == null ? next.assistance() : List.of(), now);
        return item.to(item.status(), next).with(revised(item.progress(), pause, all));
    }

    private static Progress revised(Progress progress, @Nullable Pause pause, List<Alarm> all) {
        return progress.revised(pause, progress.whistle(), progress.instruction(), all);
    }

    static List<Alarm> ahead(List<Alarm> alarms, Instant now) {
        return alarms.stream().filter(alarm -> alarm.at().isAfter(now)).toList();
    }

    private List<Alarm> ofSigning(Clocks clocks) {
        return near.with(new Alarm(Alarm.Kind.SIGN_PASSED, clocks.signBy()), clocks.limit(), clocks.from());
    }

    /** Those of the deadline for the reply: near, passed, and the ladder behind it. */
    List<Alarm> ofReply(Clocks clocks, Urgency urgency) {
        Alarm end = new Alarm(Alarm.Kind.RESOLVE_PASSED, clocks.resolveBy());
        List<Alarm> alarms = near.with(end, clocks.limit(), clocks.from());
        rules.ladder()
                .forEach(rung -> alarms.add(
                        rung(rung.level(), Counted.of(rung.after(), clocks.resolveBy(), calendar), urgency)));
        return alarms;
    }

    Alarm rung(SupervisionLevel level, Counted at, Urgency urgency) {
        return new Alarm(Alarm.Kind.SUPERVISE, undisturbed(at.at(), urgency), level, null, at.missingYears());
    }

    /** How long after the deadline for the reply attention rises so far. */
    Limit waits(SupervisionLevel level) {
        return rules.rung(level).after();
    }

    private Instant undisturbed(Instant moment, Urgency urgency) {
        return Deadlines.wholeSecond(
                urgency == Urgency.DANGER ? moment : rules.quietHours().after(moment));
    }

    /** Those of them that had not rung before the clock stopped. What became near while it stood is near when it runs again. */
    List<Alarm> ofReplyAgain(Assignment dispatch, Urgency urgency, Pause pause, Instant now) {
        Instant soonest = Deadlines.wholeSecond(now);
        return ofReply(dispatch.clocks(), urgency).stream()
                .filter(alarm -> pause.parked().stream()
                        .anyMatch(p -> p.kind() == alarm.kind() && Objects.equals(p.level(), alarm.level())))
                .map(alarm ->
                        alarm.kind() == Alarm.Kind.RESOLVE_NEAR && alarm.at().isBefore(soonest)
                                ? new Alarm(alarm.kind(), soonest)
                                : alarm)
                .toList();
    }
}
