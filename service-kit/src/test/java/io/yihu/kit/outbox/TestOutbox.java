package io.yihu.kit.outbox;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.yihu.events.Writer;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.house.Lamp;
import io.yihu.testkit.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** An outbox on the real store whose way out is in the test's hands. */
final class TestOutbox {
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final MongoClient CLIENT = MongoClients.create(TestStore.uri());

    final MongoDatabase database = CLIENT.getDatabase(TestStore.freshDatabase());
    final DecisionCollection collection = DecisionCollection.open(database, "lamps", Writer.DISPATCH);
    final Breaker breaker = new Breaker();
    final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Threads.named("test-relay"));
    final Sender sender;
    final Drain drain;
    final DecisionStores stores;
    final DecisionStore<Lamp> lamps;

    TestOutbox(EventGateway gateway) {
        sender = new Sender(gateway, breaker);
        drain = new Drain(sender, new Archiver());
        stores = new DecisionStores(database, Writer.DISPATCH, new Relay(drain, breaker, workers));
        lamps = stores.open("lamps", Lamp.class);
    }

    RelaySweeper sweeper(DecisionCollection... collections) {
        return new RelaySweeper(List.of(collections), drain, new Archiver(), breaker, workers);
    }

    /** A lamp whose publications wait for the sweeper: the broker is away while it is stored. */
    void waiting(String id, Publication... publications) {
        breaker.failed();
        var unused = lamps.create(id, new Decision.Accepted<>(Lamp.fresh(), List.of(publications)), Command.at(NOW))
                .orElseThrow();
        breaker.succeeded();
    }

    /** A lamp that is published. */
    void published(String id, Publication... publications) {
        waiting(id, publications);
        drain.claimAndDrain(collection, id);
    }

    /** Decides on a lamp; what follows from it waits for the sweeper. */
    void waitingDecision(String id, Publication... publications) {
        store(id, Lamp.fresh(), publications);
    }

    /** Decides on a lamp; what follows from it is published before this returns. */
    void decide(String id, Lamp state, Publication... publications) {
        store(id, state, publications);
        drain.claimAndDrain(collection, id);
    }

    private void store(String id, Lamp state, Publication... publications) {
        breaker.failed();
        var unused = lamps.save(
                        lamps.find(id).orElseThrow(),
                        new Decision.Accepted<>(state, List.of(publications)),
                        Command.at(NOW))
                .orElseThrow();
        breaker.succeeded();
    }
}
