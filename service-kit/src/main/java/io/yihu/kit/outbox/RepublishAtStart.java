package io.yihu.kit.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes everything once again before the service answers, reads or relays anything, for a broker that begins empty
 * beside a restored store. First appearances so stay in order. Where it fails the service does not start.
 */
final class RepublishAtStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RepublishAtStart.class);

    private final Republisher republisher;
    private boolean running;

    RepublishAtStart(Republisher republisher) {
        this.republisher = republisher;
    }

    @Override
    public void start() {
        long begun = System.nanoTime();
        long sent = republisher.republish(null);
        LOG.info("Published {} records again in {} ms", sent, (System.nanoTime() - begun) / 1_000_000);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the topics were created, before anything reads them or the web server opens. */
    @Override
    public int getPhase() {
        return 0;
    }
}
