package io.yihu.dispatch.domain;

import io.yihu.events.CalendarReference;
import io.yihu.events.RecountedClock;
import io.yihu.events.SupervisionLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the clocks of a dispatch and counts working time, counted anew by a notice: the end of waiting for the caller, the
 * times for summoned units, for the answer to an instruction, and the ladder of supervision. Each is an alarm that notes which notices were
 * missing. What an alarm stands for moves with it. The end of a pause counts as not passed while the clock stands, as a pause that is over
 * costs no day, whoever looks when. A rung that is parked while the clock stands is counted anew as of when it stopped, so that what is left of it
 * then is left of it when the clock runs again. Elapsed times and dates that somebody named note none and stay. Pure.
 */
final class RecountingAlarms {
    private final Limits limits;
    private final List<CalendarReference> notices;
    private final Alarms alarms;

    RecountingAlarms(Limits limits, List<CalendarReference> notices, Alarms alarms) {
        this.limits = limits;
        this.notices = notices;
        this.alarms = alarms;
    }

    /** Whether there is anything to do for a ticket. */
    boolean due(WorkItem item) {
        List<Alarm> waiting = item.progress().alarms();
        Pause pause = item.progress().pause();
        return waiting != null && waiting.stream().anyMatch(this::due)
                || pause != null && pause.parked().stream().anyMatch(this::due);
    }

    private boolean due(Alarm alarm) {
        List<Integer> missing = alarm.missingYears();
        return missing != null && notices.stream().map(CalendarReference::year).anyMatch(missing::contains);
    }

    /**
     * The ticket with its alarms, and what they stand for, as they are by the notices of now.
     *
     * @param told takes each of them, be it moved or confirmed
     */
    WorkItem recounted(WorkItem item, Instant now, List<RecountedClock> told) {
        Progress progress = item.progress();
        List<Alarm> all = new ArrayList<>(progress.without(this::due));
        Pause pause = progress.pause();
        Whistle whistle = progress.whistle();
        Map<Instant, Instant> answers = new HashMap<>();
        for (Alarm alarm : progress.without(each -> !due(each))) {
            Alarm anew = recounted(item, alarm, now);
            all.add(anew);
            if (alarm.kind().ofWhistle() && !anew.at().equals(alarm.at())) {
                alarms.near().follow(all, anew, item.assignment().clocks().limit(), from(item, alarm, now), now);
            }
            told.add(new RecountedClock(alarm.counts(), alarm.unit(), alarm.level(), anew.at()));
            switch (alarm.kind()) {
                case PAUSE_OVER -> pause = pause == null ? null : pause.until(anew.at());
                case INSTRUCTION_PASSED -> answers.put(alarm.at(), anew.at());
                case REPORT_PASSED -> whistle = whistle == null ? null : whistle.reportBy(anew.at());
                case ORDER_PASSED -> whistle = whistle == null ? null : ordered(whistle, anew);
                default -> {}
            }
        }
        Pause stopped = pause == null ? null : pause.with(parked(item, pause, told));
        return item.with(progress.revised(stopped, whistle, moved(progress.instruction(), answers), all));
    }

    private List<Alarm> parked(WorkItem item, Pause pause, List<RecountedClock> told) {
        List<Alarm> all = new ArrayList<>();
        for (Alarm alarm : pause.parked()) {
            Alarm anew = due(alarm) ? recounted(item, alarm, pause.since()) : alarm;
            all.add(anew);
            if (due(alarm)) {
                told.add(new RecountedClock(alarm.counts(), alarm.unit(), alarm.level(), anew.at()));
            }
        }
        return all;
    }

    private static @Nullable Instruction moved(@Nullable Instruction given, Map<Instant, Instant> deadlines) {
        return given == null ? null : given.moved(deadlines);
    }

    private static Whistle ordered(Whistle whistle, Alarm anew) {
        return whistle.with(Objects.requireNonNull(anew.unit()), summons -> summons.orderBy(anew.at()));
    }

    /** @param now or since when the clock stands, for what is parked */
    private Alarm recounted(WorkItem item, Alarm alarm, Instant now) {
        List<Integer> missing = Objects.requireNonNull(alarm.missingYears());
        Instant from = from(item, alarm, now);
        Instant at = alarm.kind() == Alarm.Kind.PAUSE_OVER ? from : now;
        Recount recount = new Recount(from, calendar(year -> !missing.contains(year)), calendar(year -> true), at);
        Instant anew = recount.moved(alarm.at(), limit(item, alarm));
        List<Integer> left = UnknownYears.between(recount.after(), from, anew).stream()
                .filter(missing::contains)
                .toList();
        Counted counted = new Counted(anew, left.isEmpty() ? null : left);
        SupervisionLevel level = alarm.level();
        return level == null ? counted.alarm(alarm.kind(), alarm.unit()) : alarms.rung(level, counted, item.urgency());
    }

    /** Where it was counted from. A rung behind a clock that stood still has what is left of it now. */
    private static Instant from(WorkItem item, Alarm alarm, Instant now) {
        Progress progress = item.progress();
        Clocks clocks = item.assignment().clocks();
        Instant from = switch (alarm.kind()) {
            case PAUSE_OVER ->
                progress.pause() == null ? null : progress.pause().since();
            case INSTRUCTION_PASSED ->
                progress.instruction() == null ? null : progress.instruction().givenAt(alarm.at());
            case REPORT_PASSED ->
                progress.whistle() == null ? null : progress.whistle().blownAt();
            case ORDER_PASSED ->
                progress.whistle() == null ? null : progress.whistle().orderedAt(alarm.unit());
            default -> clocks.countedFrom() == null || clocks.resolveBy().isAfter(now) ? clocks.resolveBy() : now;
        };
        return from == null || from.isAfter(alarm.at()) ? now : from;
    }

    private Limit limit(WorkItem item, Alarm alarm) {
        WorkRules work = limits.work();
        Whistle whistle = item.progress().whistle();
        return switch (alarm.kind()) {
            case PAUSE_OVER -> work.limit(WorkRule.QUESTION_AT_MOST);
            case INSTRUCTION_PASSED -> work.limit(WorkRule.INSTRUCTION);
            case REPORT_PASSED -> work.reportIn(Objects.requireNonNull(whistle).kind());
            case ORDER_PASSED -> work.limit(WorkRule.ORDER);
            default -> alarms.waits(Objects.requireNonNull(alarm.level()));
        };
    }

    private WorkingCalendar calendar(Predicate<Integer> years) {
        return new WorkingCalendar(
                notices.stream().filter(notice -> years.test(notice.year())).toList(), limits.workingHours());
    }
}
