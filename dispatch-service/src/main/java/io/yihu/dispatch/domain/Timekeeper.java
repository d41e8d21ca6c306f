package io.yihu.dispatch.domain;

import io.yihu.events.ResumeCause;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketSigned;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What time does to a ticket: near and passed deadlines are told, an unsigned ticket counts as signed, pauses end, attention
 * rises. Everything carries the moment at which it became true, however late it is noticed, so that the outcome does not
 * depend on when timers run: a command is always decided on the ticket as time has left it ({@link #before}).
 */
public final class Timekeeper {
    private final Alarms alarms;
    private final Pausing pausing;
    private final Recalculating recalculating;

    Timekeeper(Alarms alarms, Pausing pausing, Recalculating recalculating) {
        this.alarms = alarms;
        this.pausing = pausing;
        this.recalculating = recalculating;
    }

    /**
     * Lets every alarm ring whose moment has passed; after an outage only what still matters is told. What lies ahead is counted anew
     * where a missing holiday notice became known; of a clock that stands before it runs again, for what was left then is left now.
     */
    public Decision<WorkItem> ring(WorkItem item, Instant now) {
        WorkItem present = alarms.whole(item, now);
        List<TicketEvent> told = new ArrayList<>();
        if (present.paused()) {
            present = recalculating.recalculated(present, now, told);
        }
        for (Alarm alarm = due(present, now); alarm != null; alarm = due(present, now)) {
            WorkItem without = present.withAlarms(present.progress().without(alarm::equals));
            boolean stale = overtaken(alarm, without, now);
            present = stale ? without : rung(without, alarm, told);
        }
        present = recalculating.recalculated(present, now, told);
        return present.equals(item) ? Decision.unchanged() : Decision.accept(present, told.toArray(TicketEvent[]::new));
    }

    /**
     * Decides on the ticket as time has left it, and leaves none of it behind: what rang is said before what was decided, and what
     * is due because of the decision, such as the automatic signing after a rejected return, after it.
     */
    public Decision<WorkItem> before(WorkItem item, Instant now, Function<WorkItem, Decision<WorkItem>> decider) {
        Decision<WorkItem> rung = ring(item, now);
        WorkItem present = rung instanceof Decision.Accepted<WorkItem> accepted ? accepted.state() : item;
        Decision<WorkItem> decided = decider.apply(present);
        if (!(decided instanceof Decision.Accepted<WorkItem> accepted)) {
            return decided;
        }
        Decision<WorkItem> after = ring(accepted.state(), now);
        List<Publication> said = new ArrayList<>(publications(rung));
        said.addAll(accepted.publications());
        said.addAll(publications(after));
        return Decision.accept(
                after instanceof Decision.Accepted<WorkItem> last ? last.state() : accepted.state(), said);
    }

    private static List<Publication> publications(Decision<WorkItem> decision) {
        return decision instanceof Decision.Accepted<WorkItem> accepted ? accepted.publications() : List.of();
    }

    private static @Nullable Alarm due(WorkItem item, Instant now) {
        List<Alarm> waiting = item.progress().alarms();
        return !item.status().open()
                        || waiting == null
                        || waiting.isEmpty()
                        || !now.isAfter(waiting.get(0).at())
                ? null
                : waiting.get(0);
    }

    private static boolean overtaken(Alarm alarm, WorkItem rest, Instant now) {
        List<Alarm> waiting = rest.progress().alarms();
        return waiting != null && waiting.stream().anyMatch(next -> next.overtakes(alarm) && now.isAfter(next.at()));
    }

    private WorkItem rung(WorkItem item, Alarm alarm, List<TicketEvent> told) {
        switch (alarm.kind()) {
            case SIGN_PASSED -> {
                return signed(item, alarm, told);
            }
            case SUPERVISE -> {
                return supervised(item, alarm, told);
            }
            case PAUSE_OVER -> {
                return resumed(item, alarm, told);
            }
            default -> told.add(Passing.told(item, alarm));
        }
        return item;
    }

    /** 自动签收, which counts as signed late. While a return is under review it is only said that the deadline passed. */
    private static WorkItem signed(WorkItem item, Alarm alarm, List<TicketEvent> told) {
        Assignment present = item.assignment();
        if (item.status() != WorkStatus.DISPATCHED) {
            told.add(Passing.told(item, alarm));
            return item;
        }
        boolean inTime = !alarm.at().isAfter(present.clocks().signBy());
        Instant moment = inTime ? alarm.at().plusMillis(1) : alarm.at();
        Assignment signed = present.signed(moment);
        told.add(new TicketSigned(
                signed.dispatchNo(), signed.round(), signed.lead(), moment, signed.signedOnTime(), true));
        return item.to(WorkStatus.SIGNED, signed);
    }

    /** A rung that attention stands on or above already is nothing to tell. */
    private static WorkItem supervised(WorkItem item, Alarm alarm, List<TicketEvent> told) {
        SupervisionLevel level = alarm.level() == null ? SupervisionLevel.REMIND : alarm.level();
        if (!Supervising.higher(item, level)) {
            return item;
        }
        told.add(Supervising.raised(item, level, SupervisionCause.OVERDUE, alarm.at()));
        return item.with(item.progress().supervised(level));
    }

    private WorkItem resumed(WorkItem item, Alarm alarm, List<TicketEvent> told) {
        Pause pause = item.progress().pause();
        if (pause == null) {
            return item;
        }
        ResumeCause cause =
                pause.kind() == Pause.Kind.SUSPENSION ? ResumeCause.SUSPENSION_OVER : ResumeCause.ANSWER_TIMED_OUT;
        Pausing.Resumed resumed = pausing.resume(item, pause, cause, alarm.at());
        told.add(resumed.event());
        return resumed.item();
    }
}
