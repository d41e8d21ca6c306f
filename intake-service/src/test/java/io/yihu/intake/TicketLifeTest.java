package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.events.Topic;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TicketLifeTest extends IntakeTest {
    @Autowired
    MongoClient client;

    @Autowired
    MeterRegistry meters;

    @Test
    void a_caller_follows_the_ticket_from_registration_to_archive() {
        Others.knowUnit();
        Appeals appeal = Appeals.ready();

        Api.Answer created = agent().post("/api/tickets", appeal.json());
        String id = created.at("/ticketId");
        standsUnder(id, created);
        assertThat(created.at("/triage")).isEqualTo("READY");
        await().untilAsserted(() -> assertThat(agent().get("/api/tickets/" + id)
                        .json()
                        .get("published")
                        .asBoolean())
                .isTrue());
        assertThat(agent().get("/api/tickets/" + id).at("/status/code")).isEqualTo("TRIAGE");

        othersWorkAndClose(id);

        await().untilAsserted(() -> closedWithReply(id));
        await().untilAsserted(() -> assertThat(documents("registrations", id)).isEmpty());
        assertThat(documents("registrations_archive", id)).hasSize(1);
        assertThat(agent().post("/api/tickets", appeal.json()).status()).isEqualTo(200);
        String byNumber = "/api/tickets?source=city-platform&externalNumber=" + appeal.number();
        assertThat(agent().get(byNumber).at("/ticketId")).isEqualTo(id);
    }

    private static void standsUnder(String id, Api.Answer created) {
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/tickets/" + id).isEqualTo(created.at("/links/self"));
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(id).matches("[0-9]{6}-[0-9]{4}-[0-9]{4}");
    }

    private static void othersWorkAndClose(String id) {
        Others.assign(id);
        Others.signAndResolve(id, "已责令商户停用音响");
        Others.close(id);
    }

    private void closedWithReply(String id) {
        Api.Answer seen = agent().get("/api/tickets/" + id);
        assertThat(seen.at("/status/zh")).isEqualTo("结案");
        assertThat(seen.at("/reply")).isEqualTo("已责令商户停用音响");
        assertThat(seen.json().get("timeline")).hasSize(5);
        assertThat(seen.at("/timeline/1/zh")).isEqualTo("已派给城市管理办公室，承诺 3 月 6 日 18:00 前答复");
        assertThat(seen.at("/unit/en")).isEqualTo("Urban Management Office");
        assertThat(seen.at("/promisedBy")).isEqualTo("2026-03-06T10:00:00Z");
        assertThat(seen.at("/place/community/zh")).isEqualTo("松涛社区");
    }

    @Test
    void nothing_of_the_caller_is_published_or_logged_or_stored_in_plain(CapturedOutput output) {
        String appeal = Appeals.ready()
                .with("title", "我叫欧阳建国，楼下太吵")
                .with("description", "请打13987651234找我，身份证430304199001011234，湘C98765")
                .with("caller", Map.of("name", "欧阳建国", "phone", "13987651234"))
                .json();

        logEverything(LogLevel.TRACE);
        try {
            registerAndRead(appeal);
        } finally {
            logEverything(null);
        }
        agent().post("/api/tickets", appeal.replace("\"PLATFORM\"", "\"13987651234\""));
        agent().post("/api/tickets", appeal.replace("\"phone\":\"", "\"phone\":\"电话"));
        agent().post("/api/tickets", appeal + "13987651234");

        assertThat(output.getAll()).doesNotContain("欧阳建国", "13987651234", "430304199001011234", "湘C98765");
        assertThat(everythingPublished()).isNotEmpty().allSatisfy(TicketLifeTest::isClean);
        assertThat(everythingStored()).isNotEmpty().allSatisfy(TicketLifeTest::isClean);
        assertThat(meters.getMeters().stream().map(meter -> meter.getId().toString()))
                .isNotEmpty()
                .allSatisfy(TicketLifeTest::isClean);
    }

    private void registerAndRead(String appeal) {
        String id = agent().post("/api/tickets", appeal).at("/ticketId");
        agent().post("/api/tickets", appeal.replace("\"phone\":\"13987651234\"", "\"phone\":\"139876512345678\""));

        Api.Answer seen = agent().get("/api/tickets/" + id);
        assertThat(seen.at("/title")).isEqualTo("我叫欧阳**，楼下太吵");
        assertThat(seen.at("/caller/name")).isEqualTo("欧阳**");
        assertThat(seen.at("/caller/phone")).isEqualTo("139****1234");
        assertThat(as("machine").get("/api/tickets/" + id).at("/caller/name")).isEqualTo("欧阳**");
        assertThat(as("supervisor").get("/api/tickets/" + id).json().has("caller"))
                .isFalse();
        assertThat(as("auditor").get("/api/tickets/" + id).json().has("caller")).isFalse();
        assertThat(agent().post("/api/tickets/" + id + "/reveals", "{\"purpose\":\"visit\"}")
                        .at("/phone"))
                .isEqualTo("13987651234");
        assertThat(agent().with("HX-Request", "true")
                        .form("/intake/tickets/" + id + "/reveals", "purpose=visit")
                        .text())
                .contains("13987651234");
        KafkaProbe.of("intake-texts").await(all -> all.stream().anyMatch(r -> (id + "/description").equals(r.key())));
        Api.Answer similar =
                agent().post("/api/tickets/similar", "{\"phone\":\"13987651234\",\"text\":\"我叫欧阳建国，楼下太吵\"}");
        assertThat(similar.text()).contains(id).doesNotContain("建国", "1398765");
        agent().form("/intake/fragments/similar", "phone=13987651234&title=");
    }

    private void logEverything(LogLevel level) {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel("io.yihu", level);
        logging.setLogLevel("org.springframework.web", level);
    }

    @Test
    void a_report_is_published_without_its_words() {
        Api.Answer created = agent().post(
                        "/api/tickets", Appeals.ready().with("kind", "REPORT").json());
        String id = created.at("/ticketId");

        KafkaProbe.of("ticket-created").await(all -> all.stream().anyMatch(r -> id.equals(r.key())));
        Api.Answer seen = agent().get("/api/tickets/" + id);

        assertThat(KafkaProbe.of("intake-texts").all()).noneMatch(r -> r.key().startsWith(id));
        assertThat(seen.json().get("sealed").asBoolean()).isTrue();
        assertThat(seen.json().has("title")).isFalse();
        assertThat(seen.json().has("caller")).isFalse();
    }

    @Test
    void places_and_categories_are_published_and_listed() {
        assertThat(KafkaProbe.of("reference-places").awaitCount(10))
                .extracting(SeenRecord::key)
                .contains("songtaoli", "yuetang");
        assertThat(KafkaProbe.of("reference-categories").awaitCount(12))
                .extracting(SeenRecord::key)
                .contains("noise.commercial");
        assertThat(agent().get("/api/places").json().get("items")).hasSize(9);
        assertThat(as("unit-clerk").get("/api/categories").json().get("items").size())
                .isGreaterThan(12);
    }

    private static void isClean(String text) {
        assertThat(text).doesNotContain("建国", "13987651234", "430304199001011234", "C98765");
    }

    private static List<String> everythingPublished() {
        return Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterTopicName()))
                .flatMap(topic -> KafkaProbe.of(topic).all().stream())
                .map(record -> record.key() + record.headers() + record.value())
                .toList();
    }

    private List<String> everythingStored() {
        return client.getDatabase(DATABASE).listCollectionNames().into(new java.util.ArrayList<>()).stream()
                .flatMap(name -> client
                        .getDatabase(DATABASE)
                        .getCollection(name, RawBsonDocument.class)
                        .find()
                        .into(new java.util.ArrayList<>())
                        .stream())
                .map(raw -> new String(raw.getByteBuffer().array(), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    private List<Document> documents(String collection, String id) {
        return client.getDatabase(DATABASE)
                .getCollection(collection)
                .find(new Document("_id", id))
                .into(new java.util.ArrayList<>());
    }
}
