package io.yihu.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.events.Envelope;
import io.yihu.events.TicketEvent;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestStore;
import io.yihu.testkit.TestTokens;
import java.nio.file.Path;
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

    static SetupInstance start(String database, Class<?>... more) {
        return new SetupInstance(DispatchApplication.builder()
                .sources(more)
                .run(arguments(database, 0).toArray(String[]::new)));
    }

    /** The clock of an instance that was started with {@link DispatchTest.Time}. */
    TestTime time() {
        return application.getBean(TestTime.class);
    }

    /** Groups of its own: the other tests' instance keeps its records. */
    static List<String> arguments(String database, int port) {
        String binding = "--spring.cloud.stream.bindings.";
        return Stream.concat(
                        Stream.of("ticketFacts", "ticketTexts", "references", "ticketReactions", "groupNotices")
                                .map(reader -> binding + reader + "-in-0.group=" + database + "-" + reader),
                        Stream.of(
                                "--spring.cloud.stream.bindings.groupNotices-in-0.consumer.auto-startup=false",
                                "--yihu.dispatch.notices.file=" + addresses(database),
                                "--yihu.dispatch.notices.base=https://yihu.example.org",
                                "--yihu.dispatch.notices.timeout=PT3S",
                                "--yihu.dispatch.notices.first-pause=PT0.1S",
                                "--yihu.dispatch.notices.tries=4",
                                "--server.port=" + port,
                                "--yihu.database=" + database,
                                "--spring.mongodb.uri=" + TestStore.uri(),
                                "--spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
                                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.jwksUri()))
                .toList();
    }

    /** Where an instance on this database looks for the addresses of robots. */
    static Path addresses(String database) {
        return Path.of("target", database + "-notices.properties");
    }

    /**
     * Hands an event to what tells groups of it. Other instances answer the same registrations on the shared broker, each by a
     * clock of its own, so their events are not listened to.
     */
    @SuppressWarnings("unchecked") // a handler is named after its event
    <E extends TicketEvent> void tell(Envelope envelope, E event) {
        EventHandler<E> handler =
                application.getBean("noticeOf" + event.getClass().getSimpleName(), EventHandler.class);
        handler.handle(new Received<>(envelope, event));
    }

    /** Counts of its own metrics. */
    double counted(String name, String... tags) {
        return application
                .getBean(MeterRegistry.class)
                .get(name)
                .tags(tags)
                .counter()
                .count();
    }

    /** One of its parts. */
    <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    SetupClient client() {
        return client;
    }

    @Override
    public void close() {
        application.close();
    }
}
