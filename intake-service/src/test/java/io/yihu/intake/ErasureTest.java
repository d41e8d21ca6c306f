package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.yihu.intake.domain.Registration;
import io.yihu.kit.outbox.DecisionPages;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A caller who wants to be forgotten is. */
class ErasureTest extends IntakeTest {
    @Autowired
    MongoDatabase database;

    @Autowired
    DecisionPages<Registration> registrations;

    @Autowired
    Forgetting forgetting;

    @Test
    void a_number_is_forgotten_with_all_ended_tickets_and_again() {
        String phone = "13900007777";
        String ended = register(phone);
        String open = register(phone);
        agent().post(
                        "/api/tickets/" + ended + "/supplements",
                        "{\"channel\":\"HOTLINE\",\"words\":\"也可打" + phone + "\"}");
        end(ended);

        Api.Answer receipt = as("supervisor").post("/api/erasures", "{\"phone\":\"+86 139-0000-7777\"}");

        assertThat(texts(receipt, "erased")).containsExactly(ended);
        assertThat(texts(receipt, "open")).containsExactly(open);
        await().untilAsserted(() -> nothingIsKeptOf(ended));
        assertThat(agent().get("/api/tickets/" + open).at("/caller/phone")).isEqualTo("139****7777");
        assertThat(repeatsOf(ended)).isEmpty();
        assertThat(repeatsOf(open)).hasSize(1);

        assertThat(as("supervisor")
                        .post("/api/erasures", "{\"ticketId\":\"" + ended + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_others_are_told_once_to_take_back_their_words_too() {
        String ended = register("13900006666");
        end(ended);

        as("supervisor").post("/api/erasures", "{\"ticketId\":\"" + ended + "\"}");
        as("supervisor").post("/api/erasures", "{\"ticketId\":\"" + ended + "\"}");

        assertThat(KafkaProbe.of("ticket-amended").await(all -> toldOf(ended, all) > 0))
                .satisfies(all -> assertThat(toldOf(ended, all)).isEqualTo(1));
    }

    private static long toldOf(String id, List<? extends SeenRecord> all) {
        return all.stream()
                .filter(seen -> id.equals(seen.key()) && "cn.12345.ticket.forgotten.v1".equals(seen.header("ce_type")))
                .count();
    }

    @Test
    void what_is_older_than_words_are_kept_is_forgotten_by_itself_once_it_has_ended() {
        String old = register("13900005555");
        String open = register("13900004444");
        end(old);

        sweepIn(Duration.ofHours(23)).pass();
        assertThat(agent().get("/api/tickets/" + old).at("/title")).isNotNull();
        sweepIn(Duration.ofHours(25)).pass();

        await().untilAsserted(() -> nothingIsKeptOf(old));
        agent().post("/api/tickets/" + old + "/supplements", "{\"channel\":\"HOTLINE\",\"words\":\"请打13900005555\"}");
        nothingIsKeptOf(old);
        assertThat(agent().get("/api/tickets/" + open).at("/caller/phone")).isEqualTo("139****4444");
    }

    private RetentionSweep sweepIn(Duration later) {
        return new RetentionSweep(
                registrations,
                forgetting,
                new RetentionProperties(Period.ofDays(1)),
                Clock.offset(Clock.systemUTC(), later));
    }

    @Test
    void an_open_ticket_and_nobody_are_refused() {
        String open = register("13900008888");

        assertThat(as("supervisor")
                        .post("/api/erasures", "{\"ticketId\":\"" + open + "\"}")
                        .status())
                .isEqualTo(409);
        assertThat(as("supervisor").post("/api/erasures", "{}").status()).isEqualTo(422);
        assertThat(agent().post("/api/erasures", "{}").status()).isEqualTo(403);
    }

    private void nothingIsKeptOf(String id) {
        Document kept =
                database.getCollection("callers").find(Filters.eq("_id", id)).first();
        assertThat(kept).containsOnlyKeys("_id", "origin", "anonymous");
        Api.Answer ticket = agent().get("/api/tickets/" + id);
        assertThat(ticket.at("/title")).isNull();
        assertThat(ticket.at("/description")).isNull();
        assertThat(ticket.at("/supplements/0")).isNull();
        assertThat(database.getCollection("callers_tickets")
                        .find(Filters.eq("tickets.id", id))
                        .first())
                .isNull();
        assertThat(ticket.at("/caller/phone")).isNull();
    }

    private String register(String phone) {
        Appeals appeal = Appeals.ready()
                .without("place")
                .with("placeText", "松涛里小区")
                .with("description", "请打" + phone)
                .with("caller", Map.of("name", "甄样例", "phone", phone));
        return agent().post("/api/tickets", appeal.json()).at("/ticketId");
    }

    private void end(String id) {
        Others.assign(id);
        Others.signAndResolve(id, "已处理");
        Others.close(id);
        await().untilAsserted(() ->
                assertThat(agent().get("/api/tickets/" + id).at("/status/code")).isEqualTo("CLOSED"));
    }

    private List<Document> repeatsOf(String id) {
        return database.getCollection("repeats")
                .find(Filters.eq("tickets.id", id))
                .into(new ArrayList<>());
    }

    private static List<String> texts(Api.Answer answer, String field) {
        List<String> texts = new ArrayList<>();
        answer.json().get(field).forEach(node -> texts.add(node.asString()));
        return texts;
    }
}
