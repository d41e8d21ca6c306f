package io.yihu.benchmarks;

import io.yihu.embedded.broker.BrokerSettings;
import io.yihu.embedded.broker.EmbeddedBroker;
import io.yihu.embedded.store.EmbeddedStore;
import io.yihu.intake.IntakeApplication;
import io.yihu.testkit.TestTokens;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Broker, store and the intake service, without the services that would read its events: what accepting costs, and on the same
 * broker and store the bare work beside it.
 */
final class IntakeAlone implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final EmbeddedBroker broker;
    private final EmbeddedStore store;
    private final ConfigurableApplicationContext intake;

    IntakeAlone(Path folder) {
        broker = EmbeddedBroker.start(new BrokerSettings(folder.resolve("kafka"), LOOPBACK, 0));
        store = EmbeddedStore.onDisk(folder.resolve("store"), 0);
        intake = IntakeApplication.builder()
                .registerShutdownHook(false)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + mongoUri(),
                        "--spring.kafka.bootstrap-servers=" + kafka(),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.jwksUri(),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
                        "--yihu.intake.keyset=" + folder.resolve("keyset.json"));
    }

    Tickets tickets() {
        String port = intake.getEnvironment().getRequiredProperty("local.server.port");
        return new Tickets(new Http(TestTokens.bearer("agent", null)), URI.create("http://" + LOOPBACK + ":" + port));
    }

    String mongoUri() {
        return store.uri();
    }

    String kafka() {
        return broker.bootstrapServers();
    }

    @Override
    public void close() {
        intake.close();
        store.close();
        broker.close();
    }
}
