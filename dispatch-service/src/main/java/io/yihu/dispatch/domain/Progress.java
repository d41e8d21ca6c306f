package io.yihu.dispatch.domain;

import io.yihu.events.SupervisionLevel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the present dispatch has come, beside its main state.
 *
 * @param contact the first contact, once there was one
 * @param pause there while the unit's clock stands still
 * @param request there while an extension, suspension or voiding waits for an approver
 * @param whistle the latest of this dispatch
 * @param supervision how far attention was raised over the life of the ticket; never falls
 * @param alarms what time will do next, soonest first; missing in documents of before there were alarms
 * @param instruction a leader's latest over the life of the ticket, with those that wait beside it
 * @param objection what a unit objects to and nobody has decided (先办后议); beside whatever else is asked for
 */
public record Progress(
        @Nullable FirstContact contact,
        @Nullable Pause pause,
        @Nullable PendingRequest request,
        @Nullable Whistle whistle,
        @Nullable SupervisionLevel supervision,
        Tally tally,
        @Nullable List<Alarm> alarms,
        @Nullable Instruction instruction,
        @Nullable PendingRequest objection) {
    /** Of a document written before any of this was kept. */
    static final Progress UNKNOWN = new Progress(null, null, null, null, null, Tally.NONE, null, null, null);

    /** Sorts the alarms. An objection was kept among the other requests once. */
    public Progress {
        objection = objection == null && request != null && request.objects() ? request : objection;
        request = request != null && request.objects() ? null : request;
        alarms = alarms == null ? null : alarms.stream().sorted().toList();
    }

    /** Of the next dispatch: attention, the promise and what a leader waits for go with the ticket, into rework an objection too. */
    Progress ofNext(List<Alarm> fresh, @Nullable Boolean fast, boolean rework) {
        List<Alarm> all = Alarm.plus(without(alarm -> !alarm.kind().ofTicket()), fresh);
        Tally counted = tally.ofNext(fast);
        return new Progress(null, null, null, null, supervision, counted, all, instruction, rework ? objection : null);
    }

    Progress instructed(Instruction latest, Stream<Alarm> waiting) {
        List<Alarm> all = Alarm.plus(without(latest::ends), waiting.toList());
        return new Progress(contact, pause, request, whistle, supervision, tally, all, latest, objection);
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
        return new Progress(made, pause, request, whistle, supervision, tally, rest, instruction, objection);
    }

    Progress asked(PendingRequest asked) {
        return asked.objects() ? with(request, asked, tally.request()) : with(asked, objection, tally.request());
    }

    /** It is decided; what else waits goes on waiting. */
    Progress decided(PendingRequest settled) {
        return settled.objects() ? with(request, null, tally) : with(null, objection, tally);
    }

    Progress with(@Nullable PendingRequest asked, @Nullable PendingRequest objects, Tally counted) {
        return new Progress(contact, pause, asked, whistle, supervision, counted, alarms, instruction, objects);
    }

    Progress extended(List<Alarm> anew) {
        return clocked(pause, null, tally.extension(), anew);
    }

    /** A question leaves a request pending; a suspension was one, and is decided by it. */
    Progress paused(Pause stopped, Counted until) {
        boolean question = stopped.kind() == Pause.Kind.QUESTION;
        List<Alarm> over = List.of(until.alarm(Alarm.Kind.PAUSE_OVER, null));
        List<Alarm> all = Alarm.plus(without(alarm -> alarm.kind().standsStill()), over);
        return question ? clocked(stopped, request, tally.question(), all) : clocked(stopped, null, tally, all);
    }

    Progress resumed(List<Alarm> anew) {
        return clocked(null, request, tally, Alarm.plus(without(alarm -> alarm.kind() == Alarm.Kind.PAUSE_OVER), anew));
    }

    Progress revised(@Nullable Pause clock, @Nullable Whistle called, @Nullable Instruction order, List<Alarm> anew) {
        return new Progress(contact, clock, request, called, supervision, tally, anew, order, objection);
    }

    Progress withAlarms(List<Alarm> anew) {
        return clocked(pause, request, tally, anew);
    }

    private Progress clocked(@Nullable Pause clock, @Nullable PendingRequest asked, Tally counted, List<Alarm> all) {
        return new Progress(contact, clock, asked, whistle, supervision, counted, all, instruction, objection);
    }

    Progress whistled(Whistle blown, boolean fast, List<Alarm> all) {
        Tally counted = tally.whistle(fast);
        return new Progress(contact, pause, request, blown, supervision, counted, all, instruction, objection);
    }

    Progress with(Whistle changed, List<Alarm> all) {
        return new Progress(contact, pause, request, changed, supervision, tally, all, instruction, objection);
    }

    Progress supervised(SupervisionLevel level) {
        return new Progress(contact, pause, request, whistle, level, tally, alarms, instruction, objection);
    }

    /** A reply also answers whatever a leader waits for. The promise waits: the ticket may come back for rework. */
    Progress replied(Instant now) {
        Progress answered = instruction == null || !instruction.waits()
                ? this
                : instructed(instruction.answered(now), Stream.empty());
        return answered.ended(now).withAlarms(without(alarm -> alarm.kind() != Alarm.Kind.PROMISE_PASSED));
    }

    /** What waits for somebody else's word, an objection last. Immutable. */
    public List<PendingRequest> waiting() {
        return Stream.of(request, objection).filter(Objects::nonNull).toList();
    }

    /** Nothing is awaited of the unit any more, nor of those it summoned. What it objects to is still to be decided. */
    Progress ended(Instant now) {
        Whistle over = whistle != null && whistle.open() ? whistle.ended(now) : whistle;
        return new Progress(contact, null, null, over, supervision, tally, List.of(), instruction, objection);
    }

    /** The alarms but those. */
    List<Alarm> without(Predicate<Alarm> those) {
        return alarms == null
                ? List.of()
                : alarms.stream().filter(those.negate()).toList();
    }
}
