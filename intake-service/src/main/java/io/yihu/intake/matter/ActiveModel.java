package io.yihu.intake.matter;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The model that is switched on, in the memory of this instance. Another instance's switch is heard of within seconds. */
@Component
final class ActiveModel {
    private static final Logger LOG = LoggerFactory.getLogger(ActiveModel.class);
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(3);

    private final ModelStore store;
    private volatile Seen seen = new Seen(0, null, System.nanoTime() - LOOK_AGAIN);

    ActiveModel(ModelStore store) {
        this.store = store;
    }

    private record Seen(int version, @Nullable Learned learned, long at) {}

    /** Nothing while only the lexicon counts. */
    @Nullable
    Learned current() {
        Seen last = seen;
        return System.nanoTime() - last.at() < LOOK_AGAIN ? last.learned() : look();
    }

    /** Looks at once. What cannot be read is passed over until the next look: nothing else may fail for it. */
    synchronized @Nullable Learned look() {
        Seen last = seen;
        try {
            int version = store.active();
            Learned learned = version == last.version() ? last.learned() : store.read(version);
            seen = new Seen(version, learned, System.nanoTime());
        } catch (RuntimeException e) {
            LOG.warn("What was learned cannot be read, model {} goes on: {}", last.version(), e.toString());
            seen = new Seen(last.version(), last.learned(), System.nanoTime());
        }
        return seen.learned();
    }
}
