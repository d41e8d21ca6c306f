package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.Channel;
import io.yihu.events.EarlierCall;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.Place;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.kit.outbox.Stored;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestStore;
import io.yihu.testkit.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A test of the running service; all of them share one context. Intake and feedback are played by real records. */
@SpringBootTest(
        classes = DispatchApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=dispatch")
@Import(DispatchTest.Time.class)
abstract class DispatchTest {
    static final String SHIZHENG = TestTokens.bearer("unit-clerk", "shizheng");
    static final String ZHIFA = TestTokens.bearer("unit-clerk", "zhifa");
    static final String DISPATCHER = TestTokens.bearer("dispatcher", null);
    static final Place SONGTAOLI = new Place("shuyuanlu", "songtao", "songtaoli");

    private static final String DATABASE = TestStore.freshDatabase();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        TestTime testTime() {
            return new TestTime();
        }
    }

    @Autowired
    TestTime time;

    @Autowired
    WorkItems workItems;

    @Autowired
    com.mongodb.client.MongoDatabase database;

    @LocalServerPort
    int port;

    final String id = "260907-%04d-%04d"
            .formatted(
                    ThreadLocalRandom.current().nextInt(10_000),
                    ThreadLocalRandom.current().nextInt(10_000));

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", TestStore::uri);
        registry.add("spring.kafka.bootstrap-servers", TestBroker::bootstrapServers);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> TestTokens.ISSUER);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TestTokens::jwksUri);
        registry.add("yihu.database", () -> DATABASE);
    }

    /** Tickets of other tests are at the same place; here each begins without a past. */
    @BeforeEach
    void monday() {
        database.getCollection("recurrences").drop();
        time.set("2026-09-07T01:30:00Z");
    }

    record Answer(int status, JsonNode body, @Nullable String etag) {
        String text(String field) {
            return body.path(field).asString("");
        }
    }

    /** The ticket of Songtaoli's sewer, dispatched. */
    Stored<WorkItem> dispatched() {
        publish(Writer.INTAKE, 1, created(Triage.READY));
        return awaitItem();
    }

    Stored<WorkItem> awaitItem() {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> workItems.find(id), o -> o.isPresent())
                .orElseThrow();
    }

    /** Another ticket about the same sewer. */
    void publishAnother(String ticketId, List<EarlierCall> earlier) {
        TicketCreated same = created(Triage.READY);
        TicketCreated event = new TicketCreated(
                same.kind(),
                same.category(),
                same.place(),
                same.urgency(),
                same.channel(),
                same.source(),
                same.triage(),
                same.registeredAt(),
                earlier,
                null);
        publish(ticketId, Writer.INTAKE, 1, event);
    }

    static TicketCreated created(Triage triage) {
        boolean ready = triage == Triage.READY;
        return new TicketCreated(
                TicketKind.COMPLAINT,
                ready ? "drainage.blocked" : null,
                ready ? SONGTAOLI : null,
                Urgency.ORDINARY,
                Channel.HOTLINE,
                "hotline-12345",
                triage,
                Instant.parse("2026-09-07T01:00:00Z"),
                null,
                null);
    }

    static ReworkOrdered bad(int round) {
        CallbackAnswers answers = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);
        return new ReworkOrdered(1, round, "shizheng", answers, Instant.parse("2026-09-08T01:00:00Z"), BasedOn.NOTHING);
    }

    static TicketClosed good(int round) {
        CallbackAnswers answers = new CallbackAnswers(true, true, Satisfaction.SATISFIED);
        return new TicketClosed(1, round, "shizheng", answers, Instant.parse("2026-09-08T01:00:00Z"), BasedOn.NOTHING);
    }

    void publish(Writer writer, long sequence, TicketEvent event) {
        publish(id, writer, sequence, event);
    }

    private void publish(String ticketId, Writer writer, long sequence, TicketEvent event) {
        Envelope envelope =
                new Envelope(writer, event.type().wireName(), ticketId, sequence, time.instant(), "test", null);
        KafkaProbe.of(event.type().topic().topicName()).send(ticketId, envelope.headers(), EventJson.write(event));
    }

    /** This ticket's records in a topic, each number once. */
    List<SeenRecord> records(String topic, int atLeast) {
        return KafkaProbe.of(topic).await(all -> ofTicket(all).size() >= atLeast).stream()
                .filter(r -> String.valueOf(r.key()).startsWith(id))
                .toList();
    }

    private List<SeenRecord> ofTicket(List<SeenRecord> all) {
        return all.stream().filter(r -> String.valueOf(r.key()).startsWith(id)).toList();
    }

    Answer get(String token, String path) {
        return send(request(token, path).GET().build());
    }

    /** A command on this test's ticket. */
    Answer post(String token, String step, String body, String... headers) {
        HttpRequest.Builder request =
                request(token, "/api/work-items/" + id + step).POST(HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = EventJson.mapper().readTree(response.body().isEmpty() ? "{}" : response.body());
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("ETag").orElse(null));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void assertProblem(Answer answer, int status, String reason, @Nullable String field) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("reason")).isEqualTo(reason);
        assertThat(answer.body().path("field").asString(null)).isEqualTo(field);
        assertThat(answer.text("type")).startsWith("urn:yihu:problem:");
    }
}
