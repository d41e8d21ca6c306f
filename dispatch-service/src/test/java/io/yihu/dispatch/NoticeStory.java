package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.events.Envelope;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.testkit.ChatRobot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What work groups are told, on a real store and to a robot over real HTTP that does not always behave. */
abstract class NoticeStory {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String REPLY =
            "{\"contact\":{\"channel\":\"PHONE\",\"result\":\"REACHED\"},\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}";

    private static final String LINK = "https://yihu.example.org/tickets/";

    private final SetupInstance instance;
    private final SetupClient client;
    private final Path addresses;
    private final ChatRobot robot = ChatRobot.start();

    NoticeStory(SetupInstance instance, Path addresses) {
        this.instance = instance;
        this.client = instance.client();
        this.addresses = addresses;
    }

    @BeforeEach
    void connected() throws IOException {
        time("2026-09-07T01:30:00Z");
        Files.writeString(addresses, "addresses.works=" + robot.address() + "\n");
        group("works,市政工作群,shizheng,wecom,works,*,22:00,07:00,600,是");
    }

    @AfterEach
    void stop() {
        robot.close();
    }

    @Test
    void a_new_ticket_is_told_once_however_often_its_event_comes() {
        String ticket = ticket(TicketKind.COMPLAINT, Urgency.ORDINARY);

        for (int i = 0; i < 3; i++) {
            assigned(ticket, "shizheng");
        }
        awaitState(ticket, "SENT");
        assigned(ticket, "shizheng");
        overdue(ticket, 9);

        await().atMost(PATIENCE).until(() -> robot.heard(ticket).size() == 2);
        assertThat(robot.heard("【新派单】" + ticket))
                .singleElement()
                .satisfies(heard -> assertThat(heard.body())
                        .contains("市政设施办公室", "签收截止 09-08 09:30", LINK + ticket)
                        .doesNotContain("hotline", "null"));
        assertThat(entries(ticket)).hasSize(2);
    }

    @Test
    void an_instruction_and_a_unit_that_comes_to_assist_are_told_without_a_word_that_anybody_wrote() {
        group("works,市政工作群,shizheng；yingji,wecom,works,批示；新派单,22:00,07:00,600,是");
        String ticket = ticket(TicketKind.COMPLAINT, Urgency.ORDINARY);
        assertThat(client.instruct(ticket, "请于今天到场，联系人13812345678").status()).isEqualTo(200);

        tell(ticket, 2, instance.time().instant(), NoticeEvents.instructed(Instant.parse("2026-09-08T01:30:00Z")));
        tell(
                ticket,
                3,
                instance.time().instant(),
                NoticeEvents.assistedBy("yingji", instance.time().instant()));

        await().atMost(PATIENCE).until(() -> robot.heard(ticket).size() == 2);
        assertThat(robot.heard("【批示】" + ticket))
                .singleElement()
                .satisfies(heard -> assertThat(heard.body())
                        .contains("答复批示截止 09-08 09:30", "市政设施办公室")
                        .doesNotContain("到场", "138"));
        assertThat(robot.heard("【新派单】" + ticket))
                .singleElement()
                .satisfies(heard -> assertThat(heard.body()).contains("办结截止 09-14 09:30"));
    }

    @Test
    void a_robot_that_fails_hangs_and_is_busy_is_asked_again() {
        robot.then(500, "").thenHangs().then(200, "{\"errcode\":45009,\"errmsg\":\"key=secret-of-the-robot\"}");
        String ticket = ticket(TicketKind.COMPLAINT, Urgency.ORDINARY);
        assigned(ticket, "shizheng");

        await().atMost(PATIENCE)
                .until(() -> only(ticket).path("reason").asString("").equals("errcode 45009"));
        assertThat(only(ticket).path("failedTries").asInt())
                .as("busy is not its fault")
                .isEqualTo(2);
        assertThat(only(ticket).path("state").asString()).isEqualTo("WAITING");
        assertThat(only(ticket).path("reasonText").asString()).contains("发得太快");
        assertThat(resend(only(ticket)).status()).as("ends the robot's pause").isEqualTo(200);

        awaitState(ticket, "SENT");
        assertThat(robot.heard(ticket)).hasSize(4);
        assertThat(client.get("dispatcher", "/api/notices").json().toString())
                .doesNotContain("secret-of-the-robot", "127.0.0.1");
    }

    @Test
    void what_a_robot_keeps_refusing_is_given_up_and_may_be_sent_again() {
        String no = "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}";
        robot.then(200, no).then(200, no).then(200, no).then(200, no);
        String ticket = ticket(TicketKind.COMPLAINT, Urgency.ORDINARY);
        assigned(ticket, "shizheng");

        awaitState(ticket, "FAILED");
        assertThat(only(ticket).path("reason").asString()).isEqualTo("errcode 93000");
        assertThat(exported("?group=works&state=FAILED")).contains(ticket);
        assertThat(exported("?group=works&state=SENT")).doesNotContain(ticket);
        assertThat(instance.counted("yihu.notices.ended", "channel", "wecom", "state", "failed"))
                .isPositive();
        assertThat(client.get("dispatcher", "/api/notices?state=FAILED").json().toString())
                .contains(ticket);
        assertThat(client.get("dispatcher", "/api/notices?state=SENT&group=works")
                        .json()
                        .toString())
                .doesNotContain(ticket);
        assertThat(resend(only(ticket)).status()).isEqualTo(200);

        awaitState(ticket, "SENT");
    }

    @Test
    void at_night_only_danger_is_told_and_in_the_morning_the_rest_at_once() {
        time("2026-09-07T15:00:00Z");
        String one = toldOf(TicketKind.COMPLAINT, Urgency.ORDINARY);
        String two = toldOf(TicketKind.COMPLAINT, Urgency.ORDINARY);
        String sealed = toldOf(TicketKind.REPORT, Urgency.ORDINARY);
        String done = toldOf(TicketKind.COMPLAINT, Urgency.ORDINARY);
        awaitState(toldOf(TicketKind.COMPLAINT, Urgency.DANGER), "SENT");
        assertThat(robot.heard(one)).isEmpty();
        assertThat(only(one).path("state").asString()).isEqualTo("WAITING");
        assertThat(client.step("shizheng", done, "/sign", "").status()).isEqualTo(200);
        assertThat(client.step("shizheng", done, "/resolve", REPLY).status()).isEqualTo(200);

        time("2026-09-07T23:00:00Z");

        awaitState(one, "SENT");
        awaitState(done, "OVERTAKEN");
        assertThat(robot.heard(one))
                .singleElement()
                .satisfies(heard -> assertThat(heard.body())
                        .contains("一呼 夜间 3 件", two, "- [【新派单】" + sealed + "](" + LINK + sealed + ")\"")
                        .doesNotContain(done));
        assertThat(resend(only(done)).text("/reason")).isEqualTo("notice-overtaken");
    }

    @Test
    void a_group_without_an_address_is_shown_as_not_connected_and_hears_later_what_somebody_sends_again()
            throws IOException {
        group("works,市政工作群,*,dingtalk,other,新派单,,,20,是");
        String ticket = ticket(TicketKind.COMPLAINT, Urgency.ORDINARY);
        assigned(ticket, "shizheng");

        awaitState(ticket, "NOT_CONNECTED");
        assertThat(page()).contains("未接通：没有地址 other", "群未接通");
        Files.writeString(addresses, "addresses.other=" + robot.address() + "\nsecrets.other=SEC-of-nobody\n");
        Files.setLastModifiedTime(addresses, FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));
        assertThat(page()).contains("✓ 已接通").doesNotContain("secret-of-the-robot", "SEC-of-nobody");
        resend(only(ticket));

        awaitState(ticket, "SENT");
        assertThat(robot.heard(ticket))
                .singleElement()
                .satisfies(heard ->
                        assertThat(heard.query()).matches("key=secret-of-the-robot&timestamp=\\d{13}&sign=[\\w%.-]+"));
    }

    @Test
    void what_happened_long_ago_is_told_to_nobody() {
        String ticket = ticket(TicketKind.COMPLAINT, Urgency.ORDINARY);
        time("2026-09-08T01:30:01Z");

        tell(ticket, 1, Instant.parse("2026-09-07T01:30:00Z"), NoticeEvents.assigned("shizheng"));

        assertThat(entries(ticket)).isEmpty();
        assertThat(instance.counted("yihu.notices.stale")).isPositive();
    }

    @Test
    void an_administrator_sees_whether_the_robot_answers_and_nobody_else_may_try() {
        assertThat(client.command("administrator", "/api/notices/groups/works/trial")
                        .json()
                        .path("taken")
                        .asBoolean())
                .isTrue();
        assertThat(robot.heard("测试消息")).hasSize(1);
        robot.then(200, "{\"errcode\":310000,\"errmsg\":\"sign not match\"}");
        assertThat(client.command("administrator", "/api/notices/groups/works/trial")
                        .text("/reasonText"))
                .contains("签名、关键词或 IP 未通过");
        assertThat(client.command("administrator", "/api/notices/groups/nobody/trial")
                        .text("/reason"))
                .isEqualTo("unknown-notice-group");
        assertThat(client.command("dispatcher", "/api/notices/groups/works/trial")
                        .status())
                .isEqualTo(403);
        assertThat(client.get("agent", "/api/notices").status()).isEqualTo(403);
        assertThat(client.command("dispatcher", "/api/notices/works~nothing/resend")
                        .text("/reason"))
                .isEqualTo("unknown-notice");
        assertThat(client.get("auditor", "/api/notices?after=%21").status()).isEqualTo(400);
    }

    private void time(String instant) {
        instance.time().set(instant);
    }

    private void group(String row) {
        assertThat(client.accept(PackagedTables.asTheyAre().with("notice-groups.csv", "digest", "digest\n" + row))
                        .status())
                .isIn(200, 201);
    }

    private String ticket(TicketKind kind, Urgency urgency) {
        return ReorganisedTest.ticket(client, NoticeEvents.created(kind, urgency));
    }

    private String toldOf(TicketKind kind, Urgency urgency) {
        String ticket = ticket(kind, urgency);
        assigned(ticket, "shizheng");
        return ticket;
    }

    private void assigned(String ticket, String unit) {
        tell(ticket, 1, instance.time().instant(), NoticeEvents.assigned(unit));
    }

    private void overdue(String ticket, long sequence) {
        Instant by = instance.time().instant();
        tell(ticket, sequence, by, NoticeEvents.overdue(by));
    }

    private void tell(String ticket, long sequence, Instant at, TicketEvent event) {
        instance.tell(
                new Envelope(Writer.DISPATCH, event.type().wireName(), ticket, sequence, at, "test", null), event);
    }

    private void awaitState(String ticket, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(entries(ticket).get(0).path("state").asString())
                                .isEqualTo(state));
    }

    private JsonNode only(String ticket) {
        List<JsonNode> entries = entries(ticket);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private List<JsonNode> entries(String ticket) {
        return client.get("supervisor", "/api/notices?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("ticketId").asString().equals(ticket))
                .toList();
    }

    private List<String> exported(String query) {
        byte[] file = client.get("auditor", "/dispatch/exports/notices" + query).body();
        return Sheets.rows(file).stream().flatMap(List::stream).toList();
    }

    private SetupClient.Answer resend(JsonNode entry) {
        return client.command("dispatcher", "/api/notices/" + entry.path("id").asString() + "/resend");
    }

    private String page() {
        return new String(client.get("administrator", "/dispatch/notices").body(), StandardCharsets.UTF_8);
    }
}
