package io.yihu.dispatch;

import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestStore;
import io.yihu.testkit.TestTokens;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** An instance of dispatch of its own, so that its set-up may be changed; several may share one database. */
final class SetupInstance implements AutoCloseable {
    private final ConfigurableApplicationContext application;
    private final SetupClient client;

    private SetupInstance(ConfigurableApplicationContext application) {
        this.application = application;
        this.client = new SetupClient(
                Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port")));
    }

    static SetupInstance start(String database) {
        return new SetupInstance(
                DispatchApplication.builder().run(arguments(database, 0).toArray(String[]::new)));
    }

    /** Groups of its own: the other tests' instance keeps its records. */
    static List<String> arguments(String database, int port) {
        String binding = "--spring.cloud.stream.bindings.";
        return Stream.concat(
                        Stream.of("ticketFacts", "ticketTexts", "references", "ticketReactions")
                                .map(reader -> binding + reader + "-in-0.group=" + database + "-" + reader),
                        Stream.of(
                                "--server.port=" + port,
                                "--yihu.database=" + database,
                                "--spring.mongodb.uri=" + TestStore.uri(),
                                "--spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
                                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.jwksUri()))
                .toList();
    }

    SetupClient client() {
        return client;
    }

    @Override
    public void close() {
        application.close();
    }
}
