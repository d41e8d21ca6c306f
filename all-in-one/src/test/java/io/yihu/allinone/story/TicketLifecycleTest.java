package io.yihu.allinone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.allinone.rest.Api;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The life of a ticket through HTTP and Kafka, to be read from top to bottom. A good place to start. */
class TicketLifecycleTest {
    private static final Api AGENT = Api.as("agent", null);
    private static final Api DISPATCHER = Api.as("dispatcher", null);
    private static final Api CALLBACK_CLERK = Api.as("callback-clerk", null);
    private static final Api SUPERVISOR = Api.as("supervisor", null);

    @TempDir
    static Path folder;

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_blocked_sewer_is_registered_routed_returned_once_reworked_once_and_closed_when_the_caller_is_content() {
        JsonNode before = figures();

        // A caller of 松涛里 complains; the agent has a number to tell within the call.
        String ticket = register("松涛里小区下水道又堵了，臭气熏天", "drainage.blocked", "songtao", "songtaoli");

        // The catalogue sends it to the unit that keeps the sewers, says why, and the clocks run.
        itIsWith(ticket, "shizheng", 1, 0, 1);
        itWasSentThereForAReasonAndTheClocksRun(ticket);

        // The unit says it is not its duty; a dispatcher agrees, and another unit gets it with its own clocks.
        itIsGivenBackAndADispatcherAgrees(ticket);
        itIsWith(ticket, "chengguan", 2, 1, 1);

        // It works; somebody else asks the caller, who is not content: the same unit works a second round.
        itSignsAndReplies(ticket, "chengguan", "已疏通管道。");
        answer(ticket, 1, false);
        itIsWith(ticket, "chengguan", 3, 1, 2);

        // Now the caller is content, and only that closes the ticket. The day's figures count it once.
        itSignsAndReplies(ticket, "chengguan", "已清掏并更换管段。");
        answer(ticket, 2, true);
        theCallerIsTold(ticket, "已清掏并更换管段。", "回访完成，已结案");
        await().untilAsserted(() -> theDayGrewByOneTicketWithTwoCallBacksAndOneReturn(before, figures()));
    }

    private static void itIsGivenBackAndADispatcherAgrees(String ticket) {
        unit("shizheng", ticket, "return", Map.of("basis", "属小区内部管网", "suggestedUnit", "chengguan"));
        ask(DISPATCHER, house.dispatch("/api/work-items/" + ticket + "/return/grant"), Map.of());
    }

    private static void itSignsAndReplies(String ticket, String unit, String reply) {
        unit(unit, ticket, "sign", Map.of());
        unit(unit, ticket, "resolve", Map.of("outcome", "SOLVED", "publicText", reply));
    }

    private static void itIsWith(String ticket, String unit, int dispatchNo, int hops, int round) {
        JsonNode item = awaitWork(ticket, "DISPATCHED");
        assertThat(item.path("leadUnit").asString()).isEqualTo(unit);
        assertThat(item.path("dispatchNo").asInt()).isEqualTo(dispatchNo);
        assertThat(item.path("hops").asInt()).isEqualTo(hops);
        assertThat(item.path("round").asInt()).isEqualTo(round);
    }

    private static void itWasSentThereForAReasonAndTheClocksRun(String ticket) {
        JsonNode item = awaitWork(ticket, "DISPATCHED");
        assertThat(item.path("explanation").path("row").asString()).isEqualTo("songtaoli-drainage");
        assertThat(item.path("clocks").path("sign").path("by").asString()).isNotEmpty();
        assertThat(item.path("clocks").path("resolve").path("by").asString()).isNotEmpty();
    }

    private static void theCallerIsTold(String ticket, String reply, String lastLine) {
        JsonNode told = awaitTold(ticket, "CLOSED");
        JsonNode timeline = told.path("timeline");
        assertThat(told.path("reply").asString()).isEqualTo(reply);
        assertThat(timeline.get(timeline.size() - 1).path("zh").asString()).isEqualTo(lastLine);
    }

    private static void theDayGrewByOneTicketWithTwoCallBacksAndOneReturn(JsonNode before, JsonNode after) {
        assertThat(grown(before, after, "received")).isEqualTo(1);
        assertThat(grown(before, after, "completed")).isEqualTo(1);
        assertThat(grown(before, after, "closed")).isEqualTo(1);
        assertThat(grown(before, after, "calledBack")).isEqualTo(2);
        assertThat(grown(before, after, "solved")).isEqualTo(1);
        assertThat(grown(before, after, "returnGranted")).isEqualTo(1);
    }

    @Test
    void the_events_of_a_ticket_follow_one_request_by_its_correlation_id_and_carry_no_words() {
        String ticket = register("信泰和府楼下商铺喇叭扰民", "noise.commercial", "xintai", "xintaihefu");
        awaitWork(ticket, "DISPATCHED");

        SeenRecord created = only("ticket-created", ticket);
        SeenRecord assigned = only("ticket-assigned", ticket);

        assertThat(assigned.header("ce_correlationid")).isNotNull().isEqualTo(created.header("ce_correlationid"));
        assertThat(assigned.header("ce_causationid")).isEqualTo(created.header("ce_id"));
        assertThat(created.value() + assigned.value()).doesNotContain("喇叭", "扰民");
    }

    private static String register(String title, String category, String community, String estate) {
        return ask(
                        AGENT,
                        house.intake("/api/tickets"),
                        Map.of(
                                "source",
                                "story",
                                "externalNumber",
                                UUID.randomUUID().toString(),
                                "channel",
                                "HOTLINE",
                                "kind",
                                "COMPLAINT",
                                "title",
                                title,
                                "description",
                                title,
                                "category",
                                category,
                                "place",
                                Map.of("street", "shuyuanlu", "community", community, "estate", estate)))
                .path("ticketId")
                .asString();
    }

    private static void unit(String unit, String ticket, String step, Map<String, ?> body) {
        ask(Api.as("unit-clerk", unit), house.dispatch("/api/work-items/" + ticket + "/" + step), body);
    }

    private static void answer(String ticket, int round, boolean content) {
        URI callback = house.feedback("/api/callbacks/" + ticket);
        await().until(() -> CALLBACK_CLERK.get(callback).body().path("dueRound").asInt() == round);
        ask(
                CALLBACK_CLERK,
                house.feedback("/api/callbacks/" + ticket + "/answers"),
                Map.of(
                        "round",
                        round,
                        "contacted",
                        true,
                        "solved",
                        content,
                        "satisfaction",
                        content ? "SATISFIED" : "DISSATISFIED"));
    }

    private static JsonNode ask(Api person, URI uri, Map<String, ?> body) {
        Api.Answer answer = person.post(uri, body);
        assertThat(answer.status()).as(uri + " " + answer.body()).isBetween(200, 201);
        return answer.body();
    }

    private static JsonNode awaitWork(String ticket, String status) {
        URI item = house.dispatch("/api/work-items/" + ticket);
        return await().until(
                        () -> DISPATCHER.get(item).body(),
                        b -> status.equals(b.path("status").asString("")));
    }

    private static JsonNode awaitTold(String ticket, String status) {
        URI told = house.intake("/api/tickets/" + ticket);
        return await().until(
                        () -> AGENT.get(told).body(),
                        b -> status.equals(b.path("status").path("code").asString("")));
    }

    private static JsonNode figures() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return SUPERVISOR
                .get(house.analytics("/api/reports/days/" + today))
                .body()
                .path("total")
                .path("counts");
    }

    private static int grown(JsonNode before, JsonNode after, String measure) {
        assertThat(after.has(measure))
                .as("figures have " + measure + ": " + after)
                .isTrue();
        return after.path(measure).asInt() - before.path(measure).asInt();
    }

    private static SeenRecord only(String topic, String ticket) {
        List<SeenRecord> found =
                KafkaProbe.of(topic).await(all -> all.stream().anyMatch(r -> ticket.equals(r.key()))).stream()
                        .filter(r -> ticket.equals(r.key()))
                        .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
