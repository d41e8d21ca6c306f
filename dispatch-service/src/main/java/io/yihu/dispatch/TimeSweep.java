package io.yihu.dispatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Periodic;
import io.yihu.kit.outbox.Threads;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets time do its work on tickets: whatever is due is decided, oldest first. Any number of instances may sweep: two that
 * take up the same ticket are put in order by its version, and the later finds nothing left to do. A wake-up cannot be
 * lost, as it is a field of the ticket's own document, nor come early. How late it came is {@code yihu.timer.lateness}. A ticket on which
 * it fails holds up no other: it is left alone for a while ({@link Failing}) and tried again; how many those are is
 * {@code yihu.timer.failing}.
 */
@Component
final class TimeSweep extends Periodic {
    private static final Duration PERIOD = Duration.ofMillis(500);
    private static final int BATCH = 400;
    private static final int WORKERS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(TimeSweep.class);

    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Clock clock;
    private final Timer lateness;
    private final Failing failing = new Failing();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Threads.named("time-worker"));

    TimeSweep(WorkItems workItems, Setup<DispatchRules> setup, Clock clock, MeterRegistry meters) {
        super("time-sweep", PERIOD, PERIOD, "What is due could not be looked up");
        this.workItems = workItems;
        this.setup = setup;
        this.clock = clock;
        this.lateness = Timer.builder("yihu.timer.lateness")
                .description("How long after its moment time's work on a ticket was done")
                .publishPercentileHistogram()
                .register(meters);
        Gauge.builder("yihu.timer.failing", failing, Failing::count)
                .description("Tickets on which time's work failed and is tried again")
                .register(meters);
    }

    /** One that fails is tried once in a pass: whoever rests later than its beginning counts as resting all through it. */
    @Override
    protected void pass() {
        long began = System.nanoTime();
        boolean more = true;
        while (more && isRunning()) {
            List<WorkItems.Due> due = workItems.due(clock.instant(), failing.resting(began), BATCH);
            long done = done(due);
            more = due.size() == BATCH && done > 0;
        }
    }

    /** How many of them time has moved on. Where it was none, the next pass goes on with others. */
    private long done(List<WorkItems.Due> due) {
        List<Callable<Boolean>> jobs =
                due.stream().<Callable<Boolean>>map(each -> () -> ring(each)).toList();
        try {
            long done = 0;
            for (var job : workers.invokeAll(jobs)) {
                done += job.get() ? 1 : 0;
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private boolean ring(WorkItems.Due due) {
        try {
            Instant now = clock.instant();
            DispatchRules rules = setup.current();
            Outcome<WorkItem> outcome = workItems.decide(
                    due.ticketId(), Command.at(now), item -> rules.timekeeper().ring(item, now));
            failing.served(due.ticketId());
            boolean moved = outcome instanceof Outcome.Done<WorkItem> done && done.changed();
            if (moved) {
                lateness.record(Duration.between(due.at(), now));
            }
            return moved;
        } catch (RuntimeException e) {
            failing.failed(due.ticketId(), System.nanoTime());
            LOG.warn("Time's work on {} will be tried again: {}", due.ticketId(), e.toString());
            return false;
        }
    }
}
