package io.yihu.testkit;

import io.yihu.embedded.store.EmbeddedStore;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The MongoDB store of this JVM's tests: the server in {@code TEST_MONGO_URI}, else a container, else the embedded store.
 * Started at the first call, shared by all tests, gone with the JVM.
 */
public final class TestStore {

    // The first record of a test may have to wait until its consumers have their partitions.
    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private static final Logger LOG = LoggerFactory.getLogger(TestStore.class);
    private static final String IMAGE = "mongo:8.0";

    private TestStore() {}

    /** Connection string for the driver. */
    public static String uri() {
        return Shared.URI;
    }

    /** A database name nobody has used: one per test class keeps tests apart on the shared server. */
    public static String freshDatabase() {
        return "test_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private static String start() {
        Optional<String> named = Optional.ofNullable(System.getenv("TEST_MONGO_URI"));
        if (named.isPresent()) {
            LOG.info("store tests run on TEST_MONGO_URI");
            return named.get();
        }
        return Docker.available() ? container() : embedded();
    }

    @SuppressWarnings("resource") // the container is removed when the JVM ends
    private static String container() {
        LOG.info("store tests run on a container of {}", IMAGE);
        MongoDBContainer container = new MongoDBContainer(IMAGE);
        container.start();
        return container.getConnectionString();
    }

    private static String embedded() {
        LOG.info("no Docker engine: store tests run on the embedded store");
        EmbeddedStore store = EmbeddedStore.inMemory();
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "test-store-close"));
        return store.uri();
    }

    private static final class Shared {
        static final String URI = start();
    }
}
