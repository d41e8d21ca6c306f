package io.yihu.dispatch.domain;

import io.yihu.events.SupervisionLevel;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the present dispatch has come, beside its main state.
 *
 * @param contact the first contact, once there was one
 * @param pause there while the unit's clock stands still
 * @param request there while something waits for an approver
 * @param whistle the latest of this dispatch
 * @param supervision how far attention was raised over the life of the ticket; never falls
 * @param alarms what time will do next, soonest first; missing in documents of before there were alarms
 * @param instruction a leader's latest over the life of the ticket
 */
public record Progress(
        @Nullable FirstContact contact,
        @Nullable Pause pause,
        @Nullable PendingRequest request,
        @Nullable Whistle whistle,
        @Nullable SupervisionLevel supervision,
        Tally tally,
        @Nullable List<Alarm> alarms,
        @Nullable Instruction instruction) {
    /** Of a document written before any of this was kept. */
    static final Progress UNKNOWN = new Progress(null, null, null, null, null, Tally.NONE, null, null);

    /** Sorts the alarms. */
    public Progress {
        alarms = alarms == null ? null : alarms.stream().sorted().toList();
    }

    static Progress ofFirst(List<Alarm> alarms) {
        return new Progress(null, null, null, null, null, Tally.NONE, alarms, null);
    }

    /** Of the next dispatch: attention, the promise and what a leader waits for go with the ticket, into rework an objection too. */
    Progress ofNext(List<Alarm> fresh, @Nullable Boolean fast, boolean rework) {
        List<Alarm> all = Stream.concat(
                        fresh.stream(), without(alarm -> !alarm.kind().ofTicket()).stream())
                .toList();
        PendingRequest open = rework ? objection() : null;
        return new Progress(null, null, open, null, supervision, tally.ofNext(fast), all, instruction);
    }

    Progress instructed(Instruction latest, Stream<Alarm> waiting) {
        List<Alarm> others = without(alarm -> alarm.kind() == Alarm.Kind.INSTRUCTION_PASSED);
        List<Alarm> all = Stream.concat(others.stream(), waiting).toList();
        return new Progress(contact, pause, request, whistle, supervision, tally, all, latest);
    }

    /** The moment of the next alarm. */
    @Nullable
    Instant next() {
        return alarms == null || alarms.isEmpty() ? null : alarms.get(0).at();
    }

    /** Whether the latest whistle of this dispatch summoned this unit, be it over or not. */
    boolean summons(@Nullable String unit) {
        return whistle != null && whistle.of(unit).isPresent();
    }

    Progress contacted(FirstContact made) {
        List<Alarm> rest = without(alarm -> alarm.kind() == Alarm.Kind.CONTACT_PASSED);
        return new Progress(made, pause, request, whistle, supervision, tally, rest, instruction);
    }

    Progress asked(PendingRequest asked) {
        return new Progress(contact, pause, asked, whistle, supervision, tally.request(), alarms, instruction);
    }

    Progress decided() {
        return new Progress(contact, pause, null, whistle, supervision, tally, alarms, instruction);
    }

    Progress extended(List<Alarm> anew) {
        return new Progress(contact, pause, null, whistle, supervision, tally.extension(), anew, instruction);
    }

    /** A question leaves a request pending; a suspension was one, and is decided by it. */
    Progress paused(Pause stopped, Counted until) {
        boolean question = stopped.kind() == Pause.Kind.QUESTION;
        List<Alarm> waiting = Stream.concat(
                        without(alarm -> alarm.kind().standsStill()).stream(),
                        Stream.of(until.alarm(Alarm.Kind.PAUSE_OVER, null)))
                .toList();
        PendingRequest kept = question ? request : null;
        Tally counted = question ? tally.question() : tally;
        return new Progress(contact, stopped, kept, whistle, supervision, counted, waiting, instruction);
    }

    Progress resumed(List<Alarm> anew) {
        List<Alarm> all = Stream.concat(without(alarm -> alarm.kind() == Alarm.Kind.PAUSE_OVER).stream(), anew.stream())
                .toList();
        return new Progress(contact, null, request, whistle, supervision, tally, all, instruction);
    }

    Progress whistled(Whistle blown, boolean fast, List<Alarm> all) {
        return new Progress(contact, pause, request, blown, supervision, tally.whistle(fast), all, instruction);
    }

    Progress with(Whistle changed, List<Alarm> all) {
        return new Progress(contact, pause, request, changed, supervision, tally, all, instruction);
    }

    Progress revised(@Nullable Pause clock, @Nullable Whistle called, @Nullable Instruction order, List<Alarm> anew) {
        return new Progress(contact, clock, request, called, supervision, tally, anew, order);
    }

    Progress supervised(SupervisionLevel level) {
        return new Progress(contact, pause, request, whistle, level, tally, alarms, instruction);
    }

    Progress withAlarms(List<Alarm> anew) {
        return new Progress(contact, pause, request, whistle, supervision, tally, anew, instruction);
    }

    /** A reply also answers whatever a leader waits for. The promise waits: the ticket may come back for rework. */
    Progress replied(Instant now) {
        Progress answered = instruction == null || !instruction.waits()
                ? this
                : instructed(instruction.answered(now), Stream.empty());
        return answered.ended(now).withAlarms(without(alarm -> alarm.kind() != Alarm.Kind.PROMISE_PASSED));
    }

    /** What a unit objects to and nobody has decided. */
    @Nullable
    PendingRequest objection() {
        return request != null && request.objects() ? request : null;
    }

    /** Nothing is awaited of the unit any more, nor of those it summoned. What it objects to is still to be decided. */
    Progress ended(Instant now) {
        Whistle over = whistle != null && whistle.open() ? whistle.ended(now) : whistle;
        return new Progress(contact, null, objection(), over, supervision, tally, List.of(), instruction);
    }

    /** The alarms but those. */
    List<Alarm> without(Predicate<Alarm> those) {
        return alarms == null
                ? List.of()
                : alarms.stream().filter(those.negate()).toList();
    }
}
