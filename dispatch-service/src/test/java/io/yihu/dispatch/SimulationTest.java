package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.BasedOn;
import io.yihu.events.Channel;
import io.yihu.events.DispatchCause;
import io.yihu.events.EventJson;
import io.yihu.events.HistoryImported;
import io.yihu.events.Outcome;
import io.yihu.events.Place;
import io.yihu.events.Rule;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketResolved;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.kit.outbox.Stored;
import io.yihu.testkit.TestTokens;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A draft of the catalogue tried over HTTP on tickets of a real store. Each test has days of its own. */
class SimulationTest extends DispatchTest {
    private static final String CSV = "text/csv";
    private static final String ADMINISTRATOR = TestTokens.bearer("administrator", null);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private CatalogueVisitor visitor;

    @BeforeEach
    void visit() {
        visitor = CatalogueVisitor.at(port);
    }

    @Test
    void a_returned_ticket_is_found_and_the_return_the_draft_avoids_is_counted() {
        Stored<WorkItem> dispatched = isReturnedAndAnsweredBySomebodyElse();
        imported("2025-03-11T01:00:00Z", "lighting.broken", "shizheng");
        time.set("2025-03-20T01:30:00Z");

        JsonNode said = await().atMost(PATIENCE)
                .until(
                        () -> simulate(draft(), "from=2025-03-10&to=2025-03-11"),
                        s -> s.at("/tickets/answered").asInt() == 2);

        assertThat(said.at("/tickets").toString())
                .isEqualTo("{\"all\":2,\"answered\":2,\"returned\":1,\"imported\":1}");
        assertThat(said.at("/asItWas").toString()).isEqualTo("{\"right\":0,\"of\":1}");
        assertThat(said.at("/present").toString()).contains("\"right\":1", "\"fastLane\":1");
        assertThat(said.at("/draft/right").asInt()).isEqualTo(2);
        assertThat(said.at("/draft/returnsAvoided").asInt()).isEqualTo(1);
        assertThat(said.at("/changed").asInt()).isEqualTo(1);
        assertThat(said.at("/items/0/ticketId").asString()).isEqualTo(id);
        assertThat(said.at("/items/0/effect").asString()).isEqualTo("RETURN_AVOIDED");
        assertThat(said.at("/items/0/reasonZh").asString()).contains("草案“songtaoli-drainage”行");
        assertThat(said.at("/names/units/zhifa/zh").asString()).isEqualTo("综合行政执法大队");
        assertThat(workItems.find(id).orElseThrow().version())
                .as("nothing is changed but by the steps above")
                .isEqualTo(dispatched.version() + 4);
    }

    private Stored<WorkItem> isReturnedAndAnsweredBySomebodyElse() {
        time.set("2025-03-10T01:30:00Z");
        publish(Writer.INTAKE, 1, created("2025-03-10T01:00:00Z", TicketKind.COMPLAINT, "drainage.blocked"));
        Stored<WorkItem> dispatched = awaitItem();
        post(SHIZHENG, "/return", "{\"basis\":\"小区内部管网\",\"suggestedUnit\":\"zhifa\"}");
        post(DISPATCHER, "/return/grant", "{}");
        post(ZHIFA, "/sign", "");
        post(
                ZHIFA,
                "/resolve",
                "{\"contact\":{\"channel\":\"PHONE\",\"result\":\"REACHED\"},\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}");
        return dispatched;
    }

    @Test
    void many_tickets_come_in_pages() {
        String days = fiveTickets(4);

        JsonNode first = simulate(draft(), days + "&limit=3");
        JsonNode second =
                simulate(draft(), days + "&limit=3&after=" + first.path("next").asString());

        assertThat(first.path("items")).hasSize(3);
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.has("next")).isFalse();
        assertThat(first.at("/draft/returnsRisked").asInt()).isEqualTo(5);
        assertThat(simulate(draft(), "from=2025-04-02&to=2025-04-02")
                        .at("/tickets/all")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void the_administrator_sees_the_totals_alone_and_the_catalogue_against_itself_changes_nothing() {
        String days = fiveTickets(5);

        JsonNode totals = json(visitor.post(ADMINISTRATOR, "/api/catalogue/simulations?" + days, CSV, draft()));

        assertThat(totals.at("/changed").asInt()).isEqualTo(5);
        assertThat(totals.path("items")).isEmpty();
        assertThat(simulate(PackagedTables.asTheyAre().text("catalogue.csv"), days)
                        .at("/changed")
                        .asInt())
                .isZero();
    }

    /** On the first five days of a month of 2025, all answered by the unit that got them first. */
    private String fiveTickets(int month) {
        time.set("2025-12-20T01:30:00Z");
        for (int day = 1; day <= 5; day++) {
            lived("2025-%02d-%02dT02:00:00Z".formatted(month, day), "drainage.blocked", "shizheng");
        }
        String days = "from=2025-%02d-01&to=2025-%02d-05".formatted(month, month);
        await().atMost(PATIENCE)
                .until(() -> simulate(draft(), days).at("/changed").asInt() == 5);
        return days;
    }

    @Test
    void a_draft_with_errors_is_refused_with_row_and_column_like_an_import() {
        String broken = draft().replace("labour.*,shebao", "labour.*,nobody").replace("shuyuanlu,water", "moon,water");

        HttpResponse<String> refused =
                visitor.post(DISPATCHER, "/api/catalogue/simulations?from=2025-03-01&to=2025-03-02", CSV, broken);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(refused)
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString() + " "
                                + e.path("reason").asString()))
                .containsExactly("catalogue.csv#B6 unknown-place", "catalogue.csv#D13 unknown-unit");
    }

    @Test
    void wrong_days_are_refused_by_name_and_so_is_what_is_no_csv() {
        isRefused(400, "missing-parameter", "to", "from=2025-03-01");
        isRefused(400, "not-a-date", "from", "from=1.3.2025&to=2025-03-02");
        isRefused(400, "not-a-date", "on", "from=2025-03-01&to=2025-03-02&on=soon");
        isRefused(422, "ends-before-it-begins", "to", "from=2025-03-02&to=2025-03-01");
        isRefused(422, "not-past", "to", "from=2026-09-01&to=2026-09-08");
        isRefused(400, "unknown-parameter", "colour", "from=2025-03-01&to=2025-03-02&colour=red");
        assertThat(visitor.post(
                                DISPATCHER,
                                "/api/catalogue/simulations?from=2025-03-01&to=2025-03-02",
                                "application/json",
                                "{}")
                        .statusCode())
                .isEqualTo(415);
        HttpResponse<String> empty =
                visitor.post(DISPATCHER, "/api/catalogue/simulations?from=2025-03-01&to=2025-03-02", CSV, "");
        assertThat(empty.statusCode()).isEqualTo(400);
    }

    @Test
    void only_dispatchers_supervisors_and_the_administrator_may_ask() {
        for (String role : List.of("agent", "callback-clerk", "auditor", "operations", "machine")) {
            assertThat(asks(TestTokens.bearer(role, null))).as(role).containsOnly(403);
        }
        assertThat(asks(SHIZHENG)).containsOnly(403);
        assertThat(asks(ADMINISTRATOR)).containsExactly(200, 200);
        assertThat(asks(TestTokens.bearer("supervisor", null))).containsExactly(200, 200);
    }

    /** The packaged catalogue, but the sewers of Songtaoli go to the brigade. */
    static String draft() {
        return PackagedTables.asTheyAre()
                .with("catalogue.csv", "drainage.*,shizheng,songtao；yingji", "drainage.*,zhifa,songtao；yingji")
                .text("catalogue.csv");
    }

    private JsonNode simulate(String draft, String query) {
        HttpResponse<String> answer = visitor.post(DISPATCHER, "/api/catalogue/simulations?" + query, CSV, draft);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private List<Integer> asks(String token) {
        return List.of(
                visitor.get(token, "/api/catalogue/explain?place=songtao&category=drainage.blocked")
                        .statusCode(),
                visitor.post(token, "/api/catalogue/simulations?from=2024-01-01&to=2024-01-02", CSV, draft())
                        .statusCode());
    }

    private void isRefused(int status, String reason, String field, String query) {
        JsonNode problem = json(visitor.post(DISPATCHER, "/api/catalogue/simulations?" + query, CSV, draft()));
        assertThat(problem.path("status").asInt()).as(problem.toString()).isEqualTo(status);
        assertThat(problem.path("reason").asString()).isEqualTo(reason);
        assertThat(problem.path("field").asString()).isEqualTo(field);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }

    private static String newId() {
        return "250401-%04d-%04d"
                .formatted(
                        ThreadLocalRandom.current().nextInt(10_000),
                        ThreadLocalRandom.current().nextInt(10_000));
    }

    private static void imported(String assigned, String category, String unit) {
        Instant at = Instant.parse(assigned);
        HistoryImported history = new HistoryImported(
                TicketKind.HELP,
                category,
                new Place("shuyuanlu", "songtao", null),
                Urgency.ORDINARY,
                Channel.IMPORT,
                "ledger",
                at,
                at,
                unit,
                null,
                null,
                at.plusSeconds(60),
                Outcome.SOLVED,
                true,
                at.plusSeconds(120),
                null);
        CatalogueVisitor.publish(newId(), List.of(new Fact(Writer.INTAKE, 1, at, history)));
    }

    private static TicketCreated created(String registered, TicketKind kind, String category) {
        return new TicketCreated(
                kind,
                category,
                SONGTAOLI,
                Urgency.ORDINARY,
                Channel.HOTLINE,
                "hotline",
                Triage.READY,
                Instant.parse(registered),
                null,
                null);
    }

    /** A ticket of Songtaoli that is open to nobody here: its facts alone, dispatched and answered. */
    static void lived(String assigned, String category, String unit) {
        Instant at = Instant.parse(assigned);
        TicketCreated created = created(assigned, TicketKind.WITHDRAWAL, category);
        TicketAssigned dispatch = new TicketAssigned(
                1,
                1,
                DispatchCause.FIRST,
                unit,
                List.of(),
                at,
                at,
                at,
                new Rule("x", "1"),
                true,
                BasedOn.intake(1),
                null);
        TicketResolved reply = new TicketResolved(1, 1, unit, Outcome.SOLVED, at, true);
        CatalogueVisitor.publish(
                newId(),
                List.of(
                        new Fact(Writer.INTAKE, 1, at, created),
                        new Fact(Writer.DISPATCH, 1, at, dispatch),
                        new Fact(Writer.DISPATCH, 2, at, reply)));
    }
}
