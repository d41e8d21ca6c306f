package io.yihu.kit.house;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.yihu.events.Writer;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import io.yihu.kit.web.Http;
import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

class RebuildTest extends HouseTest {
    @Autowired
    TicketProjection tickets;

    @Autowired
    TextProjection texts;

    @Autowired
    MongoDatabase database;

    @LocalServerPort
    int port;

    private Http operations;

    @BeforeEach
    void signIn() {
        operations = Http.as(port, TestTokens.bearer("operations", null));
    }

    @Test
    void under_live_traffic_the_topics_make_the_same_documents_and_no_consumer_group_is_touched() throws Exception {
        settled(Traffic.tell(150));
        var groups = groups();

        JsonNode report;
        try (Traffic traffic = Traffic.begin()) {
            report = rebuilt("{}");
            assertThat(traffic.told).hasSizeGreaterThan(5);
        }

        LoggerFactory.getLogger(RebuildTest.class).info("{}", report);
        assertThat(report.path("differences").asInt()).as(report.toString()).isZero();
        assertThat(report.path("documentsCompared").asInt()).isGreaterThan(300);
        assertThat(report.path("records").asInt()).isGreaterThan(1500);
        assertThat(report.path("rawRecordsPerSecond").asInt()).isPositive();
        assertThat(report.path("swapped").asBoolean()).isFalse();
        assertThat(groups().keySet()).isEqualTo(groups.keySet());
    }

    @Test
    void damage_is_found_and_named_and_healed_by_a_swap_that_no_reader_and_no_projector_notices() {
        List<String> told = Traffic.tell(6);
        settled(told);
        damage(told);

        assertThat(rebuilt("{}").path("first").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(
                        "tickets/" + told.get(0) + " MISSING",
                        "tickets/" + told.get(1) + " OTHER",
                        "tickets/" + told.get(2) + " VIEW",
                        "tickets/" + told.get(3) + " MISSING",
                        "texts/" + told.get(4) + " OTHER");
        List<String> duringTheSwap = swappedUnderTraffic(told.get(5));

        assertThat(liveTickets()).matches("tickets_g\\d+");
        settled(duringTheSwap);
        settled(told);
        assertThat(texts.find(told.get(4), Writer.INTAKE)).containsEntry("title", "油烟");
        assertThat(rebuilt("{}").path("differences").asInt()).isZero();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(generationsOf("tickets")).containsExactly(liveTickets()));
    }

    private void damage(List<String> told) {
        MongoCollection<Document> live = tickets.place().live();
        live.updateOne(eq("_id", told.get(0)), Updates.unset("facts.dispatch.2"));
        live.updateOne(eq("_id", told.get(1)), Updates.set("facts.intake.1.body", "{}"));
        live.updateOne(eq("_id", told.get(2)), Updates.set("view.known", -1));
        live.deleteOne(eq("_id", told.get(3)));
        texts.place().live().updateOne(eq("_id", told.get(4)), Updates.set("texts.intake.title.text", "假"));
    }

    private List<String> swappedUnderTraffic(String watched) {
        try (Traffic traffic = Traffic.begin();
                Watcher watcher = new Watcher(tickets, watched)) {
            assertThat(rebuilt("{\"swap\":\"true\"}").path("swapped").asBoolean())
                    .isTrue();
            assertThat(watcher.missed()).isZero();
            return traffic.told;
        }
    }

    private String liveTickets() {
        return tickets.place().live().getNamespace().getCollectionName();
    }

    @Test
    void views_of_another_version_of_the_fold_are_told_apart_and_replaced_by_a_swap() {
        List<String> told = Traffic.tell(3);
        settled(told);
        told.forEach(id -> tickets.place().live().updateOne(eq("_id", id), Updates.set("view", new Document("v", 0))));

        JsonNode report = rebuilt("{\"swap\":\"true\"}");

        assertThat(report.path("kinds").path("VIEW").asInt()).isEqualTo(3);
        assertThat(report.path("differences").asInt()).isEqualTo(3);
        settled(told);
    }

    @Test
    void a_swap_that_would_lose_what_the_topics_no_longer_have_is_refused_unless_asked_for() {
        tickets.place()
                .live()
                .insertOne(Document.parse("{_id: 'lost', facts: {intake: {'1': {type: 't', body: '{}'}}}}"));

        JsonNode refused = rebuilt("{\"swap\":\"true\"}");

        assertThat(refused.path("phase").asString()).isEqualTo("FAILED");
        assertThat(refused.path("error").asString()).contains("1 live documents hold what the topics no longer have");
        assertThat(tickets.find("lost")).isPresent();

        assertThat(rebuilt("{\"swap\":\"true\",\"evenIfLosing\":\"true\"}")
                        .path("swapped")
                        .asBoolean())
                .isTrue();
        await().untilAsserted(() -> assertThat(tickets.find("lost")).isEmpty());
    }

    @Test
    void a_second_rebuild_at_the_same_time_is_refused_and_others_may_not_begin_any() {
        assertThat(Http.as(port, TestTokens.bearer("agent", null))
                        .post("/actuator/rebuild", "{}")
                        .status())
                .isEqualTo(403);

        Http.Answer first = operations.post("/actuator/rebuild", "{}");
        Http.Answer second = operations.post("/actuator/rebuild", "{\"swap\":\"true\"}");

        assertThat(first.status()).isEqualTo(202);
        assertThat(second.status()).isEqualTo(409);
        ended(first.json().path("id").asString());
        assertThat(operations.get("/actuator/rebuild").json().path("rebuilds").size())
                .isPositive();
        assertThat(operations.get("/actuator/rebuild/none").status()).isEqualTo(404);
    }

    private JsonNode rebuilt(String request) {
        Http.Answer answer = operations.post("/actuator/rebuild", request);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return ended(answer.json().path("id").asString());
    }

    private JsonNode ended(String id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> operations.get("/actuator/rebuild/" + id).json(),
                        report -> !report.path("endedAt").isNull()
                                && !report.path("endedAt").isMissingNode());
    }

    private void settled(List<String> told) {
        String last = told.get(told.size() - 1);
        int facts = tickets(last);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(told)
                        .allSatisfy(id -> assertThat(tickets.find(id)
                                        .map(t -> t.view().getInteger("known"))
                                        .orElse(0))
                                .isEqualTo(facts)));
        await().untilAsserted(() -> assertThat(told)
                .allSatisfy(id -> assertThat(texts.find(id, Writer.INTAKE)).isNotEmpty()));
    }

    private static int tickets(String id) {
        return io.yihu.events.story.Lives.withReturnsAndReworks(id, 1, 1).size();
    }

    private List<String> generationsOf(String name) {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(c -> c.equals(name) || c.startsWith(name + "_g"))
                .toList();
    }

    private static Map<String, String> groups() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
            return admin.listGroups().all().get().stream().collect(Collectors.toMap(g -> g.groupId(), g -> ""));
        }
    }

    /** Reads one ticket without a pause and counts how often it was not there. */
    private static final class Watcher implements AutoCloseable {
        private final List<String> missed = new CopyOnWriteArrayList<>();
        private final Thread thread;
        private volatile boolean watching = true;

        Watcher(TicketProjection tickets, String id) {
            thread = new Thread(
                    () -> {
                        while (watching) {
                            if (tickets.find(id).isEmpty()) {
                                missed.add(id);
                            }
                        }
                    },
                    "watcher");
            thread.start();
        }

        int missed() {
            return missed.size();
        }

        @Override
        public void close() {
            watching = false;
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
