package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what a crash or an outage left unpublished. Any number of instances may sweep: each document is claimed by a
 * conditional update. While the broker is away one document is tried each time, as a probe.
 */
final class RelaySweeper {
    private static final int BATCH = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(RelaySweeper.class);

    private final List<DecisionCollection> collections;
    private final Drain drain;
    private final Archiver archiver;
    private final Breaker breaker;
    private final ExecutorService workers;
    private int probes;

    RelaySweeper(
            List<DecisionCollection> collections,
            Drain drain,
            Archiver archiver,
            Breaker breaker,
            ExecutorService workers) {
        this.collections = collections;
        this.drain = drain;
        this.archiver = archiver;
        this.breaker = breaker;
        this.workers = workers;
    }

    /** One pass over all collections. Never throws: what fails now is there at the next pass. */
    void sweep() {
        for (DecisionCollection collection : collections) {
            try {
                List<String> waiting = waiting(collection);
                if (!waiting.isEmpty()) {
                    publish(collection, breaker.closed() ? waiting : List.of(probe(waiting)));
                }
                archiver.sweep(collection, BATCH);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable e) {
                LOG.warn("Sweeping {} failed, will try again: {}", collection.name(), e.toString());
                LOG.debug("Not swept", e);
            }
        }
    }

    /** Another one each time, so that a document which cannot be published does not stand before all others. */
    private String probe(List<String> waiting) {
        return waiting.get(Math.floorMod(probes++, waiting.size()));
    }

    private void publish(DecisionCollection collection, List<String> ids) throws InterruptedException {
        List<Callable<Long>> jobs = ids.stream()
                .<Callable<Long>>map(
                        id -> () -> breaker.closed() || ids.size() == 1 ? drain.claimAndDrain(collection, id) : 0)
                .toList();
        int failed = 0;
        for (Future<Long> job : workers.invokeAll(jobs)) {
            failed += failed(job) ? 1 : 0;
        }
        if (failed > 0) {
            LOG.warn("{} of {} documents of {} stay unpublished for now", failed, ids.size(), collection.name());
        }
    }

    private static boolean failed(Future<Long> job) throws InterruptedException {
        try {
            job.get();
            return false;
        } catch (ExecutionException e) {
            LOG.debug("Not published", e);
            return true;
        }
    }

    private static List<String> waiting(DecisionCollection collection) {
        Date now = Date.from(Instant.now());
        Date settled = Date.from(Instant.now().minus(Relay.PATIENCE));
        List<String> ids = new ArrayList<>();
        collection
                .live()
                .find(and(
                        lt(Fields.UNPUBLISHED_SINCE, settled),
                        or(exists(Fields.RELAY_UNTIL, false), lt(Fields.RELAY_UNTIL, now))))
                .projection(Projections.include(Fields.ID))
                .limit(BATCH)
                .map((Document d) -> d.getString(Fields.ID))
                .into(ids);
        return ids;
    }
}
