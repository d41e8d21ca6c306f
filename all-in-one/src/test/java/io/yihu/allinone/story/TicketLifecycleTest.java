package io.yihu.allinone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.allinone.rest.Api;
import io.yihu.allinone.rest.WorkGroups;
import io.yihu.events.EventJson;
import io.yihu.events.UnitTopic;
import io.yihu.testkit.ChatRobot;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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

        // The unit says it is not its duty; a dispatcher agrees, another unit gets it, and both units' systems read so.
        itIsGivenBackAndADispatcherAgrees(ticket);
        itIsWith(ticket, "chengguan", 2, 1, 1);

        // It works; somebody else asks the caller, who is not content: the same unit works a second round.
        itSignsAndReplies(ticket, "chengguan", "已疏通管道。");
        answer(ticket, 1, false);
        itIsWith(ticket, "chengguan", 3, 1, 2);

        // Now the caller is content, and only that closes the ticket. The day's figures count it once.
        itSignsAndReplies(ticket, "chengguan", "已清掏并更换管段。");
        answer(ticket, 2, true);
        callerAndUnitAreTold(ticket, "已清掏并更换管段。", "回访完成，已结案");
        await().untilAsserted(() -> theDayGrewByOneTicketWithTwoCallBacksAndOneReturn(before, figures()));
    }

    private static void itIsGivenBackAndADispatcherAgrees(String ticket) {
        // A unit that had it for less than the feed's pace would never hear of it, and nothing of its leaving.
        theUnitIsTold("shizheng", ticket, "LEAD", "");
        unit("shizheng", ticket, "return", Map.of("basis", "属小区内部管网", "suggestedUnit", "chengguan"));
        ask(DISPATCHER, house.dispatch("/api/work-items/" + ticket + "/return/grant"), Map.of());
        theUnitIsTold("shizheng", ticket, "NONE", "MOVED");
        theUnitIsTold("chengguan", ticket, "LEAD", "");
    }

    private static void itSignsAndReplies(String ticket, String unit, String reply) {
        unit(unit, ticket, "sign", Map.of());
        unit(
                unit,
                ticket,
                "resolve",
                Map.of(
                        "contact",
                        Map.of("channel", "PHONE", "result", "REACHED"),
                        "outcome",
                        "SOLVED",
                        "publicText",
                        reply));
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

    private static void callerAndUnitAreTold(String ticket, String reply, String lastLine) {
        JsonNode told = awaitTold(ticket, "CLOSED");
        JsonNode timeline = told.path("timeline");
        assertThat(told.path("reply").asString()).isEqualTo(reply);
        assertThat(timeline.get(timeline.size() - 1).path("zh").asString()).isEqualTo(lastLine);
        theUnitIsTold("chengguan", ticket, "NONE", "CLOSED");
    }

    /** The newest snapshot in a unit's own topic; the last one holds nothing of the matter and no words. */
    private static void theUnitIsTold(String unit, String ticket, String role, String left) {
        KafkaProbe.of(UnitTopic.of(unit))
                .await(all -> all.stream()
                        .filter(r -> ticket.equals(r.key()))
                        .reduce((earlier, later) -> later)
                        .map(r -> EventJson.mapper().readTree(r.value()))
                        .filter(told -> role.equals(told.path("role").asString("")))
                        .filter(told -> left.equals(told.path("left").asString("")))
                        .filter(told -> left.isEmpty() == told.has("texts"))
                        .isPresent());
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
    void a_sewer_that_turns_out_to_be_a_building_site_goes_to_the_brigade_once_and_a_dispatcher_decides_the_rest() {
        String ticket = register("松涛里路面积水，夜里轰鸣", "drainage.blocked", "songtao", "songtaoli");
        itIsWith(ticket, "shizheng", 1, 0, 1);

        // The agent hears more: it is the pump of a building site. The brigade gets it; a repeat changes nothing.
        Map<String, ?> noise = Map.of("category", "noise.construction", "reason", "CALLER_ADDED");
        ask(AGENT, house.intake("/api/tickets/" + ticket + "/reclassify"), noise);
        ask(AGENT, house.intake("/api/tickets/" + ticket + "/reclassify"), noise);
        await().until(() -> work(ticket).path("dispatchNo").asInt() == 2);
        itIsWith(ticket, "zhifa", 2, 0, 1);
        assertThat(work(ticket).path("forwarded").asInt()).isEqualTo(1);
        URI item = house.dispatch("/api/work-items/" + ticket);
        assertThat(Api.as("unit-clerk", "shizheng").get(item).status()).isEqualTo(403);
        assertThat(Api.as("unit-clerk", "zhifa").get(item).status()).isEqualTo(200);

        itIsForADispatcherToDecideWhetherItMovesAgain(ticket);
    }

    private static void itIsForADispatcherToDecideWhetherItMovesAgain(String ticket) {
        // Then vendors are to blame, and danger is near: whose it is, a dispatcher decides; the brigade hurries
        // meanwhile.
        String before = work(ticket).path("clocks").path("resolve").path("by").asString();
        ask(
                DISPATCHER,
                house.intake("/api/tickets/" + ticket + "/reclassify"),
                Map.of("category", "street.vendors", "urgency", "UTILITY", "reason", "RISK_CHANGED"));
        await().until(() ->
                work(ticket).path("pendingMove").path("toUnit").asString("").equals("chengguan"));
        itIsWith(ticket, "zhifa", 2, 0, 1);
        assertThat(work(ticket).path("clocks").path("resolve").path("by").asString())
                .isLessThan(before);
        ask(DISPATCHER, house.dispatch("/api/work-items/" + ticket + "/move/reroute"), Map.of());
        itIsWith(ticket, "chengguan", 3, 0, 1);
    }

    private static JsonNode work(String ticket) {
        return DISPATCHER.get(house.dispatch("/api/work-items/" + ticket)).body();
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

    @Test
    void the_work_group_of_the_unit_hears_of_its_ticket_once_and_reads_no_words_of_the_caller() throws IOException {
        try (ChatRobot robot = ChatRobot.start()) {
            Files.writeString(folder.resolve("notices.properties"), "addresses.works=" + robot.address());
            WorkGroups.use(
                    house.dispatch("/api/dispatch-setup/versions"),
                    TestTokens.bearer("administrator", null),
                    "works,市政工作群,shizheng,wecom,works,新派单,,,20,否");

            String first = register("松涛里污水外溢，盼速来", "drainage.blocked", "songtao", "songtaoli");
            await().until(() -> robot.heard(first).size() == 1);
            SeenRecord assigned = only("ticket-assigned", first);
            KafkaProbe.of("ticket-assigned").send(first, assigned.headers(), assigned.bytes());
            String second = register("松涛里又堵了", "drainage.blocked", "songtao", "songtaoli");
            await().until(() -> robot.heard(second).size() == 1);

            assertThat(robot.heard(first))
                    .singleElement()
                    .satisfies(heard -> assertThat(heard.body())
                            .contains("【新派单】" + first, "下水道堵塞", "松涛社区 · 松涛里", "市政设施办公室")
                            .doesNotContain("污水外溢", "盼速来"));
        }
    }

    private static String register(String title, String category, String community, String estate) {
        return ask(AGENT, house.intake("/api/tickets"), Appeals.at(community, estate, category, title))
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
