package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.RecordType;
import io.yihu.events.TicketText;
import io.yihu.events.Triage;
import io.yihu.events.UnitLeft;
import io.yihu.events.UnitReference;
import io.yihu.events.UnitRole;
import io.yihu.events.UnitStatus;
import io.yihu.events.UnitText;
import io.yihu.events.UnitTicket;
import io.yihu.events.UnitTopic;
import io.yihu.events.Writer;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What units' own systems read, from the running service. */
class UnitTopicsTest extends DispatchTest {
    private static final String PARTS = "{\"findings\":\"两家分头办\",\"orders\":["
            + "{\"unit\":\"zhifa\",\"task\":\"查处私接\",\"until\":\"2026-09-11T18:00:00+08:00\"},"
            + "{\"unit\":\"chengguan\",\"task\":\"清运淤泥\"}]}";

    @Autowired
    CurrentUnits units;

    @Test
    void each_unit_has_a_compacted_topic_of_its_own() throws Exception {
        dispatched();
        awaitTold("shizheng", ticket -> ticket.role() == UnitRole.LEAD);
        List<String> expected = units.get().all().stream()
                .map(UnitReference::code)
                .map(UnitTopic::of)
                .toList();
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, UnitTopic.of("songtao"));

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).containsAll(expected);
            var config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(config.get("max.compaction.lag.ms").value()).isEqualTo("604800000");
        }
    }

    @Test
    void a_unit_reads_the_words_until_they_are_erased() {
        publish(Writer.INTAKE, 1, created(Triage.READY));
        text(2, "title", "下水道又堵了");
        text(3, "description", "污水外溢");
        UnitTicket told = awaitTold("shizheng", ticket -> fields(ticket).contains("description"));
        assertThat(told.matter().place()).isEqualTo(SONGTAOLI);
        assertThat(told.explanation().rule().row()).isEqualTo("songtaoli-drainage");

        text(4, "description", null);

        UnitTicket erased = awaitTold(
                "shizheng", ticket -> fields(ticket).equals(List.of("title")) && ticket.version() > told.version());
        assertThat(erased.status()).isEqualTo(UnitStatus.DISPATCHED);
        awaitTold(
                "songtao",
                ticket -> ticket.role() == UnitRole.ASSIST && fields(ticket).equals(List.of("title")));
    }

    @Test
    void each_step_shows_and_the_last_word_comes_to_everyone_when_it_is_over() {
        dispatched();
        assertThat(post(SHIZHENG, "/sign", "").status()).isEqualTo(200);
        awaitTold("shizheng", ticket -> ticket.status() == UnitStatus.SIGNED);
        instruct();
        awaitTold("shizheng", ticket -> ticket.deadlines().answerBy() != null);
        String reply = "{\"contact\":{\"channel\":\"PHONE\",\"result\":\"REACHED\"},\"outcome\":\"SOLVED\","
                + "\"publicText\":\"已疏通，请拨13812345678\",\"internalText\":\"管径不足\"}";
        assertThat(post(SHIZHENG, "/resolve", reply).status()).isEqualTo(200);
        UnitTicket lead = awaitTold(
                "shizheng",
                ticket ->
                        ticket.status() == UnitStatus.RESOLVED && fields(ticket).contains("reply-1"));
        assertThat(lead.deadlines().answerBy()).as("a reply answers").isNull();
        assertThat(lead.deadlines().promisedBy()).isNotNull();
        assertThat(fields(lead)).contains("internal-1");
        assertThat(fields(awaitTold("songtao", ticket -> ticket.status() == UnitStatus.RESOLVED)))
                .contains("reply-1")
                .doesNotContain("internal-1");

        publish(Writer.FEEDBACK, 1, good(1));

        assertTheLastWordCameToEveryone();
    }

    private void instruct() {
        assertThat(post(TestTokens.bearer("supervisor", null), "/instruction", "{\"words\":\"请速办\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void page_and_api_and_topic_tell_a_unit_the_same_words() {
        publish(Writer.INTAKE, 1, created(Triage.READY));
        text(2, "title", "下水道又堵了");
        text(3, "supplement-1", "夜里也外溢");
        text(4, "change-2", "现场核实后更改");
        awaitTold("shizheng", ticket -> fields(ticket).contains("change-2"));
        post(SHIZHENG, "/sign", "");
        post(SHIZHENG, "/contact", "{\"channel\":\"VISIT\",\"result\":\"REACHED\"}");
        String summon = "{\"kind\":\"HARD_PROBLEM\",\"units\":[\"zhifa\",\"chengguan\"],\"reason\":\"多方才能查清\"}";
        post(DISPATCHER, "/whistle", summon);
        post(ZHIFA, "/summons/report-in", "{\"words\":\"执法已到场\"}");
        post(TestTokens.bearer("unit-clerk", "chengguan"), "/summons/report-in", "");
        post(DISPATCHER, "/whistle/findings", PARTS);
        post(SHIZHENG, "/extension", "{\"until\":\"2026-09-18T12:00:00+08:00\",\"reason\":\"内部的延期缘由\"}");

        tellsTheSame("zhifa", "task-1-1-zhifa", List.of("执法已到场", "多方才能查清", "查处私接"));
        tellsTheSame("chengguan", "task-1-1-chengguan", List.of("多方才能查清", "清运淤泥"));
        tellsTheSame("songtao", "supplement-1", List.of());
    }

    private void tellsTheSame(String unit, String awaited, List<String> words) {
        UnitTicket told = awaitTold(unit, ticket -> fields(ticket).contains(awaited));
        String token = TestTokens.bearer("unit-clerk", unit);
        List<String> read = new ArrayList<>();
        get(token, "/api/work-items/" + id).body().path("texts").forEach(by -> read.addAll(by.propertyNames()));
        String page =
                WebPages.get(port, token, "/dispatch/fragments/tickets/" + id).body();

        assertThat(read).containsExactlyInAnyOrderElementsOf(fields(told)).doesNotContain("request-1", "change-2");
        assertThat(page).doesNotContain("内部的延期缘由");
        assertThat(words).allSatisfy(each -> assertThat(page).contains(each));
        assertThat(page.contains("执法已到场")).isEqualTo(unit.equals("zhifa"));
        assertThat(page.contains("查处私接")).as("its own task alone").isEqualTo(unit.equals("zhifa"));
    }

    private void assertTheLastWordCameToEveryone() {
        awaitTold("shizheng", ticket -> ticket.left() == UnitLeft.CLOSED);
        awaitTold("songtao", ticket -> ticket.left() == UnitLeft.CLOSED);
        assertThat(of(KafkaProbe.of(UnitTopic.of("shizheng")).all()))
                .extracting(UnitTicket::version)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(KafkaProbe.of(UnitTopic.of("shizheng")).all())
                .filteredOn(record -> id.equals(record.key()))
                .allSatisfy(record -> assertThat(record.value()).doesNotContain("13812345678"));
    }

    /** The newest this unit was told of this test's ticket, once it is so. */
    private UnitTicket awaitTold(String unit, Predicate<UnitTicket> condition) {
        List<SeenRecord> all = KafkaProbe.of(UnitTopic.of(unit)).await(records -> {
            List<UnitTicket> told = of(records);
            return !told.isEmpty() && condition.test(told.get(told.size() - 1));
        });
        List<UnitTicket> told = of(all);
        return told.get(told.size() - 1);
    }

    private List<UnitTicket> of(List<SeenRecord> records) {
        return records.stream()
                .filter(record -> id.equals(record.key()))
                .map(record -> EventJson.read(record.bytes(), UnitTicket.class))
                .toList();
    }

    private void text(long sequence, String field, @Nullable String words) {
        Envelope envelope = new Envelope(Writer.INTAKE, RecordType.TEXT, id, sequence, time.instant(), null, null);
        byte[] body = words == null ? null : EventJson.write(new TicketText(id, field, words, time.instant()));
        KafkaProbe.of("intake-texts").send(TicketText.key(id, field), envelope.headers(), body);
    }

    private static List<String> fields(UnitTicket ticket) {
        return ticket.texts() == null
                ? List.of()
                : ticket.texts().stream().map(UnitText::field).toList();
    }
}
