package io.yihu.kit.rebuild;

import io.yihu.kit.generation.Pointer;
import io.yihu.kit.generation.Pointers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The run's hold on the pointer: renewed while it works, and given up by throwing as soon as somebody else has it. */
final class Hold {
    private static final long BEAT_NANOS = Duration.ofSeconds(1).toNanos();

    private final Pointers pointers;
    private final Reports reports;
    private final Progress progress;
    private final Duration lease;
    private long last = System.nanoTime();

    Hold(Pointers pointers, Reports reports, Progress progress, Duration lease) {
        this.pointers = pointers;
        this.reports = reports;
        this.progress = progress;
        this.lease = lease;
    }

    /** Cheap; to be called often. */
    void beat() {
        if (System.nanoTime() - last >= BEAT_NANOS) {
            renew();
        }
    }

    /** Enters a phase. */
    void enter(Progress.Phase phase) {
        progress.enter(phase);
        renew();
    }

    void applied(int records) {
        progress.applied(records);
        beat();
    }

    void rawRead(int records) {
        progress.rawRead(records);
        beat();
    }

    private void renew() {
        Instant now = Instant.now();
        step(p -> p.renew(progress.id(), now.plus(lease)));
        reports.save(progress, now);
        last = System.nanoTime();
    }

    /** Moves the pointer, as only its holder may. */
    void step(Function<Pointer, Optional<Pointer>> step) {
        if (pointers.change(step).isEmpty()) {
            throw new IllegalStateException("this rebuild was taken for abandoned, and another may be at work");
        }
    }
}
