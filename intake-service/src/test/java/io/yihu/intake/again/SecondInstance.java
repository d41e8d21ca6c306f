package io.yihu.intake.again;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.again.Grams;
import io.yihu.kit.outbox.DecisionStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The index as another instance of intake would make it, on the same store and broker. */
public final class SecondInstance implements AutoCloseable {
    private static final int MOST = 20;

    private final WordIndex index = WordIndex.open(null);
    private final IndexAge age = new IndexAge(new SimpleMeterRegistry(), index);
    private final WordFollower follower;

    private SecondInstance(DecisionStore<Registration> registrations, MongoDatabase database, String brokers) {
        AgainConfiguration parts = new AgainConfiguration();
        Clock clock = Clock.systemUTC();
        TicketLook look = parts.ticketLook(registrations, database, index, clock);
        follower = parts.wordFollower(brokers, look, index, age, new WordFollower.Settings(Duration.ofDays(30), clock));
    }

    public static SecondInstance start(
            DecisionStore<Registration> registrations, MongoDatabase database, String brokers) {
        SecondInstance started = new SecondInstance(registrations, database, brokers);
        started.follower.start();
        return started;
    }

    public List<String> like(String words) {
        return index.like(Grams.of(words), MOST);
    }

    public boolean isComplete() {
        return age.asOf() != null;
    }

    @Override
    public void close() {
        follower.stop();
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
