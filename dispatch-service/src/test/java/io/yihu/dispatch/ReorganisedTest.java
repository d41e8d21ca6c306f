package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.SetupClient.Answer;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.TicketCreated;
import io.yihu.events.Triage;
import io.yihu.events.Writer;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import io.yihu.testkit.TestStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Units are renamed and merged while tickets are open, over HTTP, on an instance of its own. */
class ReorganisedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HEALTH = "weijian,卫生健康办公室,Health Office,DEPARTMENT,shuyuanlu,,,";

    private static final String DATABASE = TestStore.freshDatabase();

    private static SetupInstance instance;

    private final SetupClient client = instance.client();

    /** On the same instance, which may change its tables and its time. */
    @Nested
    class TellsWorkGroups extends NoticeStory {
        TellsWorkGroups() {
            super(instance, SetupInstance.addresses(DATABASE));
        }
    }

    @BeforeEach
    void monday() {
        instance.time().set("2026-09-07T01:30:00Z");
    }

    @BeforeAll
    static void start() {
        instance = SetupInstance.start(DATABASE, DispatchTest.Time.class);
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Test
    void a_merged_unit_keeps_its_history() {
        merge();

        Answer unit = client.get("auditor", "/api/units/weijian");
        assertThat(unit.text("/successor")).isEqualTo("minzheng");
        assertThat(unit.text("/workNowWith")).isEqualTo("minzheng");
        assertThat(unit.text("/formerNames/0/nameZh")).isEqualTo("计生办");
        assertThat(unit.json().path("inOffice").asBoolean(true)).isFalse();
        assertThat(client.get("auditor", "/api/units/minzheng").text("/predecessors/0"))
                .isEqualTo("weijian");
        assertThat(KafkaProbe.of("reference-units").await(all -> all.stream().anyMatch(ReorganisedTest::merged)))
                .anyMatch(ReorganisedTest::merged);
    }

    @Test
    void a_return_to_a_merged_unit_is_told_who_has_its_work() {
        merge();
        String id = ticket();

        Answer refused = client.step("shizheng", id, "/return", "{\"basis\":\"公共卫生\",\"suggestedUnit\":\"weijian\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/reason")).isEqualTo("unit-has-successor");
        assertThat(refused.text("/detail")).contains("民政和社会事务办公室");
        assertThat(client.step("shizheng", id, "/return", "{\"basis\":\"公共卫生\",\"suggestedUnit\":\"minzheng\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_open_tickets_of_a_unit_that_ends_are_offered_to_its_successor_and_a_dispatcher_confirms() {
        client.accept(PackagedTables.asTheyAre());
        String id = ticket();
        assertThat(client.step("shizheng", id, "/sign", "").status()).isEqualTo(200);
        assertThat(client.accept(dissolved()).status()).isIn(200, 201);

        instance.time().set("2026-09-09T01:30:00Z");

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        "minzheng".equals(client.get("dispatcher", item(id)).text("/pendingMove/toUnit")));
        assertOffered(id);
        Answer moved = client.command("dispatcher", item(id) + "/move/reroute");
        assertThat(moved.text("/leadUnit")).isEqualTo("minzheng");
        assertThat(moved.text("/hops")).as("no return").isEqualTo("0");
        assertThat(client.get("dispatcher", item(id)).text("/explanation/reasonZh"))
                .contains("市政设施办公室已停用，其工作由民政和社会事务办公室承接");
        assertThat(KafkaProbe.of("ticket-assigned")
                        .await(all -> all.stream()
                                .anyMatch(record -> id.equals(record.key())
                                        && record.value().contains("\"UNIT_ENDED\""))))
                .isNotEmpty();
    }

    private void assertOffered(String id) {
        Answer offered = client.get("dispatcher", item(id));
        assertThat(offered.text("/pendingMove/cause")).isEqualTo("UNIT_ENDED");
        assertThat(offered.text("/leadUnit")).isEqualTo("shizheng");
        assertThat(offered.json().path("actions").toString())
                .contains("REROUTE")
                .doesNotContain("KEEP");
        assertThat(client.command("dispatcher", item(id) + "/move/keep").text("/reason"))
                .isEqualTo("lead-ended");
    }

    @Test
    void a_unit_is_not_removed_while_a_whistle_an_offer_or_an_objection_names_it() {
        client.accept(PackagedTables.asTheyAre());
        String id = ticket();
        client.step("shizheng", id, "/sign", "");
        client.step("shizheng", id, "/contact", "{\"channel\":\"PHONE\",\"result\":\"REACHED\"}");
        assertThat(client.step(
                                "shizheng",
                                id,
                                "/whistle",
                                "{\"kind\":\"HARD_PROBLEM\",\"units\":[\"weijian\"],\"reason\":\"须现场会诊\"}")
                        .status())
                .isEqualTo(200);
        PackagedTables without = PackagedTables.asTheyAre().withoutRows("units.csv", "weijian,");

        Answer summoned = client.check(without);
        assertThat(client.step("shizheng", id, "/whistle/end", "").status()).isEqualTo(200);
        Answer over = client.check(without);

        assertThat(summoned.text("/outcome")).isEqualTo("REFUSED");
        assertThat(summoned.json().path("findings").toString()).contains("unit-in-use", "仍有 1 件在办工单");
        assertThat(over.json().path("findings").toString()).doesNotContain("unit-in-use");
    }

    /** The facilities office ends on Tuesday, and civil affairs has its work. */
    private static PackagedTables dissolved() {
        String rows = PackagedTables.asTheyAre().text("catalogue.csv").replace(",shizheng,", ",minzheng,");
        return PackagedTables.asTheyAre()
                .with("catalogue.csv", rows.getBytes(StandardCharsets.UTF_8))
                .with(
                        "units.csv",
                        "Municipal Facilities Office,DEPARTMENT,shuyuanlu,,,",
                        "Municipal Facilities Office,DEPARTMENT,shuyuanlu,,2026-09-08,minzheng");
    }

    private static String item(String ticket) {
        return "/api/work-items/" + ticket;
    }

    @Test
    void a_ticket_that_was_replied_to_keeps_the_name_of_then_and_an_open_one_gets_the_new() {
        client.accept(PackagedTables.asTheyAre());
        String replied = ticket();
        String open = ticket();
        assertThat(client.step("shizheng", replied, "/sign", "").status()).isEqualTo(200);
        assertThat(client.step(
                                "shizheng",
                                replied,
                                "/resolve",
                                "{\"contact\":{\"channel\":\"PHONE\",\"result\":\"REACHED\"},\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}")
                        .status())
                .isEqualTo(200);

        instance.time().set("2026-09-30T04:00:00Z");
        rename();
        assertThat(lead(open)).as("its last day under that name").isEqualTo("市政设施办公室");
        instance.time().set("2026-10-08T04:00:00Z");

        assertThat(lead(open)).isEqualTo("市政所");
        assertThat(lead(replied)).isEqualTo("市政设施办公室");
        assertThat(client.get("dispatcher", "/api/units/shizheng").text("/nameZh"))
                .isEqualTo("市政所");
    }

    /** The health office goes to civil affairs at the end of January. */
    private void merge() {
        assertThat(client.accept(PackagedTables.asTheyAre()
                                .with("units.csv", HEALTH, HEALTH.replace(",,,", ",,2026-01-31,minzheng"))
                                .with(
                                        "unit-names.csv",
                                        "validTo\r\n",
                                        "validTo\r\nweijian,计生办,Family Planning,2020-05-31\r\n"))
                        .status())
                .isIn(200, 201);
    }

    /** From October on the facilities office is called 市政所. */
    private void rename() {
        assertThat(client.accept(PackagedTables.asTheyAre()
                                .with("units.csv", "市政设施办公室", "市政所")
                                .with(
                                        "unit-names.csv",
                                        "validTo\r\n",
                                        "validTo\r\nshizheng,市政设施办公室,Works,2026-09-30\r\n"))
                        .status())
                .isEqualTo(201);
    }

    private String lead(String ticket) {
        return client.get("dispatcher", "/api/work-items/" + ticket).text("/names/shizheng/zh");
    }

    private static boolean merged(SeenRecord record) {
        return "weijian".equals(record.key()) && record.value().contains("\"successor\":\"minzheng\"");
    }

    /** A blocked sewer of Songtaoli, dispatched to shizheng. */
    private String ticket() {
        return ticket(client, DispatchTest.created(Triage.READY));
    }

    static String ticket(SetupClient client, TicketCreated created) {
        String id = "261124-%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        Envelope envelope = new Envelope(Writer.INTAKE, created.type().wireName(), id, 1, Instant.now(), "test", null);
        KafkaProbe.of("ticket-created").send(id, envelope.headers(), EventJson.write(created));
        await().atMost(PATIENCE)
                .until(() -> client.get("dispatcher", "/api/work-items/" + id).status() == 200);
        return id;
    }
}
