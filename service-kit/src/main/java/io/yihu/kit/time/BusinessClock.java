package io.yihu.kit.time;

import io.yihu.events.ClockReference;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The time that tickets live in: UTC, whole milliseconds. Real time, unless this installation may set its clock and has
 * ({@code yihu.business-clock.settable}). Within one era it never runs backwards. Never used for tokens, certificates,
 * leases, time limits of the relay, or Kafka: those stay with the machine's clock.
 */
public final class BusinessClock extends Clock {
    private final Clock machine;
    private final boolean settable;
    private final ZoneId zone;
    private final AtomicReference<Shown> shown;

    /** What was heard last, and the latest instant told since its era began. */
    private record Shown(@Nullable ClockReference setting, long sequence, Instant latest) {}

    private BusinessClock(Clock machine, boolean settable, ZoneId zone, AtomicReference<Shown> shown) {
        this.machine = machine;
        this.settable = settable;
        this.zone = zone;
        this.shown = shown;
    }

    /** Over the machine's clock. */
    static BusinessClock over(Clock machine, boolean settable) {
        return new BusinessClock(
                machine, settable, ZoneOffset.UTC, new AtomicReference<>(new Shown(null, 0, Instant.MIN)));
    }

    /** Takes a setting over, unless a newer one is known. */
    public void heard(long sequence, ClockReference setting) {
        shown.updateAndGet(before -> sequence <= before.sequence() ? before : next(before, sequence, setting));
    }

    /** Business time. */
    @Override
    public Instant instant() {
        Instant real = machine.instant();
        if (!settable) {
            return real;
        }
        shown.updateAndGet(now -> told(now, real));
        return known().latest();
    }

    /** The machine's time. */
    public Instant realTime() {
        return machine.instant();
    }

    /** Whether this installation may set its clock at all. */
    public boolean isSettable() {
        return settable;
    }

    /** The setting, or empty where the clock was never set. */
    public Optional<ClockReference> setting() {
        return Optional.ofNullable(known().setting());
    }

    /** Number of the setting it runs by; 0 where it was never set. */
    public long sequence() {
        return known().sequence();
    }

    /** Whether it shows real time, which everywhere but in training and demonstrations it does. */
    public boolean isReal() {
        ClockReference setting = known().setting();
        return setting == null || setting.runsReal();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new BusinessClock(machine, settable, other, shown);
    }

    private Shown known() {
        return Objects.requireNonNull(shown.get());
    }

    private static Shown next(Shown before, long sequence, ClockReference setting) {
        ClockReference old = before.setting();
        boolean sameEra = setting.era().equals(old == null ? Integer.valueOf(1) : old.era());
        return new Shown(setting, sequence, sameEra ? before.latest() : Instant.MIN);
    }

    private static Shown told(Shown now, Instant real) {
        Instant at = now.setting() == null ? real : now.setting().at(real);
        return at.isAfter(now.latest()) ? new Shown(now.setting(), now.sequence(), at) : now;
    }
}
