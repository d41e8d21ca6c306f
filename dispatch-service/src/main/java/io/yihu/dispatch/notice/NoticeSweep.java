package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.notice.Hush;
import io.yihu.dispatch.domain.notice.NoticeRules;
import io.yihu.dispatch.domain.notice.Quiet;
import io.yihu.kit.outbox.Periodic;
import io.yihu.kit.outbox.Threads;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.MachineTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells groups what is queued for them, side by side, so that one robot that hangs holds up few others. Any number of instances. */
@Component
final class NoticeSweep extends Periodic {
    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final int WORKERS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(NoticeSweep.class);

    private final NoticeLedger ledger;
    private final NoticeRound round;
    private final NoticeSieve sieve;
    private final NoticeMetrics metrics;
    private final Setup<DispatchRules> setup;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Threads.named("notice-worker"));

    NoticeSweep(
            NoticeLedger ledger,
            NoticeRound round,
            NoticeSieve sieve,
            NoticeMetrics metrics,
            Setup<DispatchRules> setup) {
        super("notice-sweep", PERIOD, PERIOD, "What groups are to be told could not be looked up");
        this.ledger = ledger;
        this.round = round;
        this.sieve = sieve;
        this.metrics = metrics;
        this.setup = setup;
    }

    @Override
    protected void pass() {
        List<Entry> queued = ledger.queued();
        metrics.waiting(queued, MachineTime.now());
        if (queued.isEmpty()) {
            return;
        }
        DispatchRules rules = setup.current();
        Map<String, List<Entry>> byGroup = queued.stream()
                .collect(Collectors.groupingBy(entry -> entry.notice().group()));
        List<Callable<Boolean>> jobs = byGroup.entrySet().stream()
                .<Callable<Boolean>>map(each -> () -> tell(rules, each.getKey(), each.getValue()))
                .toList();
        try {
            workers.invokeAll(jobs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tell(DispatchRules current, String code, List<Entry> queued) {
        NoticeRules rules = current.units().notices();
        Quiet office = current.work().quiet();
        try {
            rules.group(code)
                    .ifPresentOrElse(
                            group -> round.go(new Hush(group, office), rules.channelOf(group), queued),
                            () -> sieve.endAll(queued));
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "What group {} is to be told will be tried again: {}",
                    code,
                    e.getClass().getSimpleName());
            LOG.debug("Not told", e);
            return false;
        }
    }
}
