package io.yihu.kit.reference;

import io.yihu.events.Topic;
import io.yihu.kit.outbox.DecisionStores;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Tells the other services at every start which reference data there is; what has not changed is not repeated. A service
 * makes one, as a bean, and offers what it owns.
 */
public final class ReferenceAnnouncer implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceAnnouncer.class);

    private final DecisionStores stores;
    private final Clock clock;
    private final List<Runnable> announcements = new ArrayList<>();

    /** Offers nothing yet. */
    public ReferenceAnnouncer(DecisionStores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * Offers the entries of one topic.
     *
     * @param type wire name of the entries, a constant of {@link io.yihu.events.RecordType}
     * @param code of an entry, by which it is known
     */
    public <R extends Record> ReferenceAnnouncer offer(
            Topic topic, String type, List<R> entries, Function<R, String> code) {
        ReferencePublisher publisher = new ReferencePublisher(stores, topic, type);
        announcements.add(() -> {
            int changed = publisher.publish(
                    entries.stream().collect(Collectors.toMap(code, Function.identity())), clock.instant());
            LOG.info("{}: {} of {} entries are new or changed", topic.topicName(), changed, entries.size());
        });
        return this;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        announcements.forEach(Runnable::run);
    }
}
