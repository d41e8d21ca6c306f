package io.yihu.kit.feed;

import io.yihu.kit.outbox.Failpoint;
import io.yihu.kit.outbox.Periodic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the snapshots of marked documents and says them. Any number of instances may sweep, each document by one at a time; a
 * kill at any moment leaves a mark behind, and what was said is said again with a higher number.
 */
final class FeedSweep extends Periodic {
    /** Later than this after taking up nothing is sent any more: the sender's patience and skewed clocks fit in what is left. */
    static final Duration SEND_WITHIN = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(FeedSweep.class);
    private static final Duration PERIOD = Duration.ofMillis(300);
    private static final int BATCH = 100;

    private final FeedSource source;
    private final FeedMarks marks;
    private final FeedLedger ledger;
    private final FeedVoice voice;
    private final FeedAge age;
    private boolean begun;

    FeedSweep(FeedSource source, FeedMarks marks, FeedVoice voice, FeedAge age) {
        super("unit-feed", PERIOD, PERIOD, "Units could not be told of their tickets, will try again");
        this.source = source;
        this.marks = marks;
        this.ledger = new FeedLedger(marks);
        this.voice = voice;
        this.age = age;
    }

    @Override
    protected void pass() {
        Instant oldest = marks.oldest();
        age.since(oldest);
        voice.open(source.readers());
        if (!begun) {
            begin();
        }
        int taken = oldest == null ? 0 : BATCH;
        while (taken == BATCH && isRunning()) {
            taken = tell(UUID.randomUUID().toString(), BATCH);
        }
    }

    /**
     * One batch. A document that cannot be told stays taken up until its lease is over, so that it holds up no other.
     *
     * @return how many documents were taken up
     */
    int tell(String owner, int limit) {
        long begunAt = System.nanoTime();
        List<FeedMark> claimed = marks.claim(owner, limit);
        boolean done = false;
        try {
            List<Said> all = claimed.stream()
                    .map(this::compose)
                    .flatMap(Optional::stream)
                    .toList();
            voice.open(readers(all));
            if (!ledger.announce(owner, all) || System.nanoTime() - begunAt > SEND_WITHIN.toNanos()) {
                throw new IllegalStateException("others may have taken over what was taken up");
            }
            Failpoint.BEFORE_TELL.pass();
            List<Said> heard = voice.say(all);
            Failpoint.AFTER_TELL.pass();
            ledger.close(owner, heard);
            done = !heard.isEmpty() || all.isEmpty();
            return claimed.size();
        } finally {
            if (!done) {
                marks.release(owner);
            }
        }
    }

    private Optional<Said> compose(FeedMark mark) {
        try {
            long version = mark.next(Instant.now());
            return Optional.of(Said.of(
                    mark, version, source.compose(mark.id(), mark.known().keySet())));
        } catch (RuntimeException e) {
            LOG.warn("What units may know of {} could not be made out, will try again: {}", mark.id(), e.toString());
            return Optional.empty();
        }
    }

    private static Set<String> readers(List<Said> all) {
        return all.stream()
                .flatMap(said -> said.snapshots().stream())
                .map(Snapshot::reader)
                .collect(Collectors.toSet());
    }

    /** The first time in a database: whatever is open was there before there was a feed. */
    private void begin() {
        if (!marks.begun()) {
            FeedAgain.eachPage(source, marks::touch);
            marks.begin();
        }
        begun = true;
    }
}
