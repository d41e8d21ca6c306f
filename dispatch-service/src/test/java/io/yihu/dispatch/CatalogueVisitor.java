package io.yihu.dispatch;

import static org.awaitility.Awaitility.await;

import io.yihu.events.CategoryReference;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.PlaceReference;
import io.yihu.events.RecordType;
import io.yihu.events.TicketEvent;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.testkit.KafkaProbe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Somebody who asks the catalogue of a running service, after intake has published what it knows. */
final class CatalogueVisitor {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Instant AT = Instant.parse("2025-01-02T01:00:00Z");
    private static final Map<String, List<String>> PLACES = Map.of(
            "shuyuanlu", List.of("STREET", ""),
            "songtao", List.of("COMMUNITY", "shuyuanlu"),
            "haiguan", List.of("COMMUNITY", "shuyuanlu"),
            "songtaoli", List.of("ESTATE", "songtao"),
            "haiguanlukou", List.of("ESTATE", "haiguan"));
    private static final List<String> CATEGORIES = List.of(
            "drainage.blocked",
            "lighting.broken",
            "water.outage",
            "noise.commercial",
            "street.vendors",
            "sanitation.garbage",
            "traffic.parking",
            "housing.property",
            "market.consumer",
            "labour.wages",
            "inquiry.policy");

    private final int port;

    private CatalogueVisitor(int port) {
        this.port = port;
    }

    /** At a service that has read what intake published. */
    static CatalogueVisitor at(int port) {
        CatalogueVisitor visitor = new CatalogueVisitor(port);
        referencesArePublished();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> PLACES.keySet().stream()
                        .allMatch(place -> CATEGORIES.stream().allMatch(category -> visitor.knows(place, category))));
        return visitor;
    }

    private boolean knows(String place, String category) {
        String question = "/api/catalogue/explain?place=" + place + "&category=" + category;
        return get(DispatchTest.DISPATCHER, question).statusCode() == 200;
    }

    /** Places and categories, as intake publishes them. */
    private static void referencesArePublished() {
        PLACES.forEach((code, place) -> send(
                "reference-places",
                RecordType.PLACE,
                code,
                new PlaceReference(
                        code,
                        "地点" + code,
                        "place " + code,
                        place.get(0),
                        place.get(1).isEmpty() ? null : place.get(1),
                        List.of(),
                        null)));
        CATEGORIES.forEach(code -> send(
                "reference-categories",
                RecordType.CATEGORY,
                code,
                new CategoryReference(code, code.equals("drainage.blocked") ? "下水道堵塞" : "事项" + code, code, 3, "x")));
    }

    /** Facts of a ticket, each from its writer. */
    static void publish(String ticketId, List<Fact> facts) {
        for (Fact fact : facts) {
            TicketEvent event = fact.event();
            Envelope envelope = new Envelope(
                    fact.writer(), event.type().wireName(), ticketId, fact.sequence(), fact.time(), "test", null);
            KafkaProbe.of(event.type().topic().topicName()).send(ticketId, envelope.headers(), EventJson.write(event));
        }
    }

    HttpResponse<String> get(String token, String path) {
        return send(request(token, path).GET());
    }

    HttpResponse<String> post(String token, String path, String type, String body, String... headers) {
        HttpRequest.Builder request =
                request(token, path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("X-Yihu-Csrf", "csrf-of-the-door");
    }

    private static void send(String topic, String type, String code, Object body) {
        Envelope envelope = new Envelope(Writer.INTAKE, type, code, 1, AT, null, null);
        KafkaProbe.of(topic).send(code, envelope.headers(), EventJson.write(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
