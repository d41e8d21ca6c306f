package io.yihu.analytics;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.awaitility.Awaitility.await;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.PlaceReference;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.events.story.Wire;
import io.yihu.kit.project.TicketProjection;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestStore;
import io.yihu.testkit.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service on a real broker and store, one context for all its tests; each test brings its own tickets. */
@SpringBootTest(
        classes = AnalyticsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=analytics")
abstract class AnalyticsTest {
    static final List<String> UNITS = List.of("songtao", "chengguan", "shizheng", "jingfa", "weijian", "minzheng");
    static final List<String> COMMUNITIES = List.of("songtao", "xintai", "haiguan");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DATABASE = TestStore.freshDatabase();
    private static final Map<String, KafkaProbe> PROBES = new HashMap<>();

    @Autowired
    TicketProjection tickets;

    @Autowired
    Names names;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", TestStore::uri);
        registry.add("spring.kafka.bootstrap-servers", TestBroker::bootstrapServers);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TestTokens::jwksUri);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> TestTokens.ISSUER);
        registry.add("yihu.database", () -> DATABASE);
    }

    @BeforeEach
    void namesAreKnown() {
        if (names.units().isEmpty()) {
            UNITS.forEach(code -> reference(
                    Topic.REFERENCE_UNITS,
                    RecordType.UNIT,
                    code,
                    new UnitReference(code, code + "（中文）", code + " office", "DEPARTMENT", null)));
            COMMUNITIES.forEach(code -> reference(
                    Topic.REFERENCE_PLACES,
                    RecordType.PLACE,
                    code,
                    new PlaceReference(code, code + "社区", code + " community", "COMMUNITY", null, List.of(), null)));
        }
        await().until(() -> names.units().keySet().containsAll(UNITS)
                && names.communities().keySet().containsAll(COMMUNITIES));
    }

    private static void reference(Topic topic, String type, String code, Object body) {
        Envelope envelope = new Envelope(topic.writer(), type, code, 1, Instant.EPOCH, null, null);
        probe(topic.topicName()).send(code, envelope.headers(), EventJson.write(body));
    }

    static KafkaProbe probe(String topic) {
        return PROBES.computeIfAbsent(topic, KafkaProbe::of);
    }

    static void send(Wire wire) {
        probe(wire.topic().topicName()).send(wire.key(), wire.envelope().headers(), wire.body());
    }

    void play(Ticket ticket) {
        ticket.wire().forEach(AnalyticsTest::send);
        awaitFacts(ticket.id(), ticket.facts().size());
    }

    /** Figures come from the view, which is written after the facts. */
    void awaitFacts(String id, int count) {
        await().until(() ->
                !tickets.list(and(eq("_id", id), gte("viewOf", count))).isEmpty());
    }

    Answer as(@Nullable String role, @Nullable String unit, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (role != null) {
            request.header("Authorization", "Bearer " + TestTokens.bearer(role, unit));
        }
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path) {
        return as("supervisor", null, path);
    }

    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        /** The line of a unit or community. */
        JsonNode line(String list, String code) {
            return json().get(list)
                    .valueStream()
                    .filter(l -> l.get("code").asString().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
