package io.yihu.kit.outbox;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes a document's outbox right after it was stored. The writer waits at most {@link #PATIENCE}; what takes longer
 * goes on in the background, and what fails is left to the sweeper. Guarantee: first appearances of a document's
 * publications reach the broker in order; repeats may follow.
 */
final class Relay {
    /** How long others leave a document alone that somebody is publishing; longer than any send may take. */
    static final Duration LEASE = Duration.ofSeconds(30);

    static final Duration PATIENCE = Duration.ofMillis(300);

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Drain drain;
    private final Breaker breaker;
    private final ThreadPoolExecutor workers;

    Relay(Drain drain, Breaker breaker, ThreadPoolExecutor workers) {
        this.drain = drain;
        this.breaker = breaker;
        this.workers = workers;
    }

    /** Whether it is worth trying to publish at once. */
    boolean isOpen() {
        return breaker.closed();
    }

    /**
     * Publishes a document just stored.
     *
     * @param leased whether the store put this writer's lease into the document
     * @return the number up to which the broker is known to have it
     */
    long publish(DecisionCollection collection, Document document, boolean leased) {
        long published = document.getLong(Fields.PUBLISHED);
        if (published >= document.getLong(Fields.SEQUENCE)) {
            drain.archiveIfFinished(collection, document);
            return published;
        }
        if (!isOpen()) {
            return published;
        }
        try {
            Future<Long> mark = workers.submit(() -> leased
                    ? drain.drain(collection, document)
                    : drain.claimAndDrain(collection, document.getString(Fields.ID)));
            return mark.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | RejectedExecutionException | ExecutionException e) {
            LOG.debug("Publishing is left to the sweeper: {}", e.toString());
            return published;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return published;
        }
    }
}
