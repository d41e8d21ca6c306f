package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of one assisting unit (协办) in the present dispatch. Each dispatch begins anew.
 *
 * @param required whether the lead's reply waits for it (必办协办)
 * @param by its own deadline, a whole second, never later than the reply's was when it was given; missing in dispatches of
 *     before assists had clocks
 * @param doneAt when it gave its part
 * @param onTime whether that was in time; missing until then
 */
public record Assistance(
        String unit,
        Boolean required,
        @Nullable Instant by,
        @Nullable Instant doneAt,
        @Nullable Boolean onTime) {

    /** Of a dispatch that was written before assists had clocks. */
    static Assistance unknown(String unit) {
        return new Assistance(unit, false, null, null, null);
    }

    static Assistance asked(String unit, boolean required, Instant by) {
        return new Assistance(unit, required, by, null, null);
    }

    /** Whether its part is still to be given. */
    public boolean open() {
        return doneAt == null;
    }

    /** Whether its clock has not run out by then. */
    boolean running(Instant at) {
        return open() && by != null && !at.isAfter(by);
    }

    /** Whether the reply waits for it then: once its deadline has passed it does no more. */
    boolean holdsUp(Instant at) {
        return required && running(at);
    }

    Assistance by(Instant other) {
        return new Assistance(unit, required, other, doneAt, onTime);
    }

    Assistance required(boolean whether) {
        return new Assistance(unit, whether, by, doneAt, onTime);
    }

    /**
     * Its part is given.
     *
     * @param counted where its clock stands: before now while it stands still
     */
    Assistance done(Instant now, Instant counted) {
        return new Assistance(unit, required, by, now, by == null || !counted.isAfter(by));
    }

    /** Puts the alarms of these parts in place of what there was of any. */
    static void renew(List<Alarm> alarms, List<Assistance> parts, Instant from) {
        alarms.removeIf(alarm -> alarm.kind() == Alarm.Kind.ASSIST_PASSED);
        alarms.addAll(alarms(parts, from));
    }

    /** As given, but what is still to come by this moment at the latest. */
    static List<Assistance> noLaterThan(Instant end, List<Assistance> all) {
        return all.stream()
                .map(each -> each.open() && each.by() != null && each.by().isAfter(end) ? each.by(end) : each)
                .toList();
    }

    /** What time does to them: a required part that is late is told once. */
    static List<Alarm> alarms(List<Assistance> all, Instant from) {
        return all.stream()
                .filter(each -> each.holdsUp(from))
                .map(each -> new Alarm(Alarm.Kind.ASSIST_PASSED, requireNonNull(each.by()), null, each.unit()))
                .toList();
    }
}
