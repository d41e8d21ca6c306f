package io.yihu.intake.again;

import io.yihu.kit.outbox.Threads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes this instance's index at the start, from the store and the latest endings, and keeps it up to date. Whatever goes
 * wrong, it begins again and repeats what it did, which changes nothing. The service does not wait for it.
 */
final class WordFollower implements SmartLifecycle, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(WordFollower.class);
    private static final Duration POLL = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration MARK = Duration.ofSeconds(2);
    private static final Duration TIDY = Duration.ofMinutes(10);
    private static final long LAST_WORDS_MS = 2_000;

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final TicketLook look;
    private final WordIndex index;
    private final IndexAge age;
    private final Settings settings;
    private volatile boolean ended;
    private volatile @Nullable Consumer<byte[], byte[]> consuming;
    private @Nullable Thread thread;

    /** How long ended tickets stay, and the time they ended by. */
    record Settings(Duration closed, Clock clock) {}

    WordFollower(
            Supplier<Consumer<byte[], byte[]>> consumers,
            TicketLook look,
            WordIndex index,
            IndexAge age,
            Settings settings) {
        this.consumers = consumers;
        this.look = look;
        this.index = index;
        this.age = age;
        this.settings = settings;
    }

    @Override
    public void run() {
        while (!ended) {
            try (Consumer<byte[], byte[]> consumer = consumers.get()) {
                consuming = consumer;
                follow(new WordTopics(consumer, settings.closed()));
            } catch (WakeupException e) {
                LOG.debug("The index of similar tickets is followed no more");
            } catch (RuntimeException e) {
                if (!ended) {
                    LOG.warn("The index of similar tickets cannot be followed, will begin again: {}", e.toString());
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private void follow(WordTopics topics) {
        long begun = System.nanoTime();
        look.all();
        boolean made = false;
        long marked = begun;
        long tidied = begun - TIDY.toNanos();
        while (!ended) {
            take(topics.next(POLL));
            if (!made || passed(MARK, marked)) {
                Instant caughtUp = topics.caughtUp();
                if (caughtUp != null) {
                    age.completeAt(caughtUp);
                    marked = System.nanoTime();
                    made = made || said(begun);
                }
            }
            if (made && passed(TIDY, tidied)) {
                index.forgetClosedBefore(settings.clock().instant().minus(settings.closed()));
                index.show();
                tidied = System.nanoTime();
            }
        }
    }

    private void take(Map<String, @Nullable Instant> told) {
        if (!told.isEmpty()) {
            told.forEach(look::again);
            index.show();
        }
    }

    private boolean said(long begun) {
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        LOG.info("The index of similar tickets is made: {} tickets in {} ms", index.size(), millis);
        return true;
    }

    private static boolean passed(Duration wanted, long since) {
        return System.nanoTime() - since >= wanted.toNanos();
    }

    @Override
    public void start() {
        ended = false;
        Thread started = Threads.named("again-index").newThread(this);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        ended = true;
        Consumer<byte[], byte[]> waiting = consuming;
        if (waiting != null) {
            waiting.wakeup();
        }
        Thread running = thread;
        if (running != null) {
            LockSupport.unpark(running);
            try {
                running.join(LAST_WORDS_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
