package io.yihu.benchmarks;

import io.yihu.dispatch.DispatchApplication;
import io.yihu.embedded.broker.BrokerSettings;
import io.yihu.embedded.broker.EmbeddedBroker;
import io.yihu.embedded.store.EmbeddedStore;
import io.yihu.testkit.TestTokens;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Broker, store and the dispatch service, by a clock of the measurement's own. */
final class DispatchAlone implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final EmbeddedBroker broker;
    private final EmbeddedStore store;
    private final ConfigurableApplicationContext dispatch;

    DispatchAlone(Path folder, Clock clock) {
        broker = EmbeddedBroker.start(new BrokerSettings(folder.resolve("kafka"), LOOPBACK, 0));
        store = EmbeddedStore.onDisk(folder.resolve("store"), 0);
        dispatch = DispatchApplication.builder()
                .registerShutdownHook(false)
                .initializers((GenericApplicationContext context) -> context.registerBean(Clock.class, () -> clock))
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + mongoUri(),
                        "--spring.kafka.bootstrap-servers=" + kafka(),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.jwksUri(),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER);
    }

    String mongoUri() {
        return store.uri();
    }

    String kafka() {
        return broker.bootstrapServers();
    }

    /** One of the service's parts. */
    <T> T part(Class<T> type) {
        return dispatch.getBean(type);
    }

    @Override
    public void close() {
        dispatch.close();
        store.close();
        broker.close();
    }
}
