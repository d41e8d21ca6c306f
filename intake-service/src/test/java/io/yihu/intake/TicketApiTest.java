package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.testkit.KafkaProbe;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketApiTest extends IntakeTest {
    private static final String SETTLED =
            "{\"kind\":\"HELP\",\"category\":\"water.outage\",\"place\":{\"community\":\"xintai\"},\"urgency\":\"UTILITY\"}";

    @Test
    void sixteen_who_hand_in_the_same_order_at_once_get_one_ticket() throws Exception {
        String appeal = Appeals.ready().json();
        Callable<Api.Answer> post = () -> as("machine").post("/api/tickets", appeal);
        ExecutorService clients = Executors.newFixedThreadPool(16);
        List<Api.Answer> answers = new ArrayList<>();
        for (Future<Api.Answer> each : clients.invokeAll(Collections.nCopies(16, post))) {
            answers.add(each.get());
        }
        clients.shutdown();

        assertThat(answers)
                .extracting(a -> a.at("/ticketId"))
                .containsOnly(answers.get(0).at("/ticketId"));
        assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(15);
        String id = answers.get(0).at("/ticketId");
        assertThat(KafkaProbe.of("ticket-created").await(all -> all.stream().anyMatch(r -> id.equals(r.key()))))
                .filteredOn(r -> id.equals(r.key()))
                .extracting(r -> r.header("ce_id"))
                .containsOnly("intake:" + id + ":1");
    }

    @Test
    void a_repeat_under_the_same_idempotency_key_is_the_same_ticket_and_other_content_a_conflict() {
        String key = UUID.randomUUID().toString();
        Appeals appeal = Appeals.pending().without("externalNumber");

        Api.Answer first = agent().with("Idempotency-Key", key).post("/api/tickets", appeal.json());
        Api.Answer again = agent().with("Idempotency-Key", key).post("/api/tickets", appeal.json());
        Api.Answer ofAnother = as("machine").with("Idempotency-Key", key).post("/api/tickets", appeal.json());
        Api.Answer other = agent().with("Idempotency-Key", key)
                .post("/api/tickets", appeal.with("title", "另一件事").json());

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("/triage")).isEqualTo("PENDING");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/ticketId")).isEqualTo(first.at("/ticketId"));
        assertThat(ofAnother.status()).isEqualTo(201);
        problem(other, 409, "other-request-same-key", "Idempotency-Key");
    }

    @Test
    void the_same_external_number_with_another_callers_number_is_a_conflict() {
        Appeals appeal = Appeals.ready();
        agent().post("/api/tickets", appeal.json());

        Api.Answer other = agent().post(
                        "/api/tickets",
                        appeal.with("caller", Map.of("phone", "13812345679")).json());

        problem(other, 409, "other-content-same-number", "externalNumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "channel", "kind", "title", "description"})
    void a_missing_field_is_named(String field) {
        problem(agent().post("/api/tickets", Appeals.ready().without(field).json()), 400, "required", field);
    }

    @ParameterizedTest
    @CsvSource({
        "source, 13812345678, pattern, source",
        "channel, PIGEON, unknown-value, channel",
        "urgency, 3, unknown-value, urgency",
        "colour, red, unknown-field, colour",
        "title, ' ', required, title"
    })
    void a_value_that_cannot_be_read_is_named(String field, String value, String reason, String named) {
        problem(agent().post("/api/tickets", Appeals.ready().with(field, value).json()), 400, reason, named);
    }

    @ParameterizedTest
    @CsvSource({"title, 201", "description, 5001"})
    void a_text_over_its_limit_is_named(String field, int length) {
        Appeals appeal = Appeals.ready().with(field, "长".repeat(length));

        problem(agent().post("/api/tickets", appeal.json()), 400, "size", field);
        assertThat(agent().post(
                                "/api/tickets",
                                appeal.with(field, "长".repeat(length - 1)).json())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void what_cannot_be_a_telephone_number_is_named() {
        Appeals appeal = Appeals.ready().with("caller", Map.of("phone", "不知道号码"));

        problem(agent().post("/api/tickets", appeal.json()), 400, "pattern", "caller.phone");
    }

    @Test
    void a_code_that_nobody_knows_is_refused_by_a_rule_and_named() {
        problem(
                agent().post(
                                "/api/tickets",
                                Appeals.ready().with("category", "nothing").json()),
                422,
                "unknown-category",
                "category");
        problem(
                agent().post(
                                "/api/tickets",
                                Appeals.ready()
                                        .with("place", Map.of("community", "xintai", "estate", "songtaoli"))
                                        .json()),
                422,
                "place-does-not-fit",
                "place.estate");
    }

    @Test
    void ten_megabytes_are_too_much_and_broken_utf8_is_malformed() {
        byte[] much = ("{\"title\":\"" + "x".repeat(10_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        byte[] broken = Appeals.ready().with("title", "abc~def").json().getBytes(StandardCharsets.UTF_8);
        broken[new String(broken, StandardCharsets.ISO_8859_1).indexOf('~')] = (byte) 0xff;

        assertThat(agent().post("/api/tickets", BodyPublishers.ofByteArray(much))
                        .status())
                .isEqualTo(413);
        problem(agent().post("/api/tickets", BodyPublishers.ofByteArray(broken)), 400, "broken-utf8", "body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dispatcher", "unit-clerk", "callback-clerk", "supervisor", "auditor", "operations"})
    void only_agents_and_machines_register(String role) {
        Appeals appeal = Appeals.ready();

        assertThat(as(role).post("/api/tickets", appeal.json()).status()).isEqualTo(403);
        assertThat(agent().get("/api/tickets?source=city-platform&externalNumber=" + appeal.number())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void others_may_not_read_or_classify() {
        String id = register(Appeals.pending());

        assertThat(as("unit-clerk").get("/api/tickets/" + id).status()).isEqualTo(403);
        assertThat(as("dispatcher").get("/api/tickets/" + id).status()).isEqualTo(403);
        assertThat(as("machine")
                        .post("/api/tickets/" + id + "/classify", SETTLED)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_pending_ticket_is_classified_once() {
        String id = register(Appeals.pending());
        String path = "/api/tickets/" + id + "/classify";

        problem(agent().with("If-Match", "\"7\"").post(path, SETTLED), 412, "stale-version", "If-Match");
        Api.Answer done = agent().with("If-Match", "\"1\"").post(path, SETTLED);
        Api.Answer again = agent().post(path, SETTLED);
        Api.Answer other = agent().post(path, SETTLED.replace("xintai", "songtao"));

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.at("/triage")).isEqualTo("READY");
        assertThat(done.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        problem(other, 409, "already-classified", null);
        assertThat(agent().get("/api/tickets/" + id).at("/place/community/code"))
                .isEqualTo("xintai");
        assertThat(KafkaProbe.of("ticket-amended").await(all -> all.stream().anyMatch(r -> id.equals(r.key()))))
                .filteredOn(r -> id.equals(r.key()))
                .extracting(r -> r.header("ce_type"))
                .containsOnly("cn.12345.ticket.classified.v1");
    }

    @Test
    void what_was_settled_is_set_right_while_the_ticket_is_open() {
        String id = register(Appeals.ready());
        String path = "/api/tickets/" + id + "/reclassify";
        String right =
                "{\"place\":{\"community\":\"xintai\"},\"reason\":\"CALLER_ADDED\",\"remark\":\"请打13987651234\"}";
        String key = UUID.randomUUID().toString();

        Api.Answer done = as("dispatcher").with("Idempotency-Key", key).post(path, right);
        Api.Answer again = as("dispatcher").with("Idempotency-Key", key).post(path, right);

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(agent().get("/api/tickets/" + id).at("/place/community/code"))
                .isEqualTo("xintai");
        assertThat(KafkaProbe.of("ticket-amended").await(all -> all.stream().anyMatch(r -> id.equals(r.key()))))
                .filteredOn(r -> id.equals(r.key()))
                .extracting(r -> r.header("ce_type"))
                .containsOnly("cn.12345.ticket.reclassified.v1");
        assertThat(KafkaProbe.of("intake-texts")
                        .await(all -> all.stream().anyMatch(r -> (id + "/change-1").equals(r.key()))))
                .filteredOn(r -> (id + "/change-1").equals(r.key()))
                .allSatisfy(r -> assertThat(r.value()).doesNotContain("13987651234"));
    }

    @Test
    void only_a_change_that_is_whole_is_taken_and_only_of_a_classified_ticket() {
        String path = "/api/tickets/" + register(Appeals.ready()) + "/reclassify";
        String pending = "/api/tickets/" + register(Appeals.pending()) + "/reclassify";
        String right = "{\"category\":\"noise.construction\",\"reason\":\"CALLER_ADDED\"}";

        problem(agent().with("If-Match", "\"7\"").post(path, right), 412, "stale-version", "If-Match");
        problem(agent().post(path, right.replace("noise", "no")), 422, "unknown-category", "category");
        assertThat(agent().post(path, "{\"urgency\":\"DANGER\"}").status()).isEqualTo(400);
        assertThat(as("unit-clerk").post(path, right).status()).isEqualTo(403);
        problem(agent().post(pending, right), 409, "not-classified-yet", null);
    }

    @Test
    void a_ticket_classified_as_a_report_loses_its_words() {
        String id = register(Appeals.pending());

        agent().post("/api/tickets/" + id + "/classify", SETTLED.replace("HELP", "REPORT"));

        assertThat(agent().get("/api/tickets/" + id).json().has("title")).isFalse();
        KafkaProbe.of("intake-texts")
                .await(all -> all.stream().anyMatch(r -> (id + "/title").equals(r.key()) && r.bytes() == null));
    }

    @Test
    void a_ticket_that_does_not_exist_is_not_found() {
        problem(agent().get("/api/tickets/260101-0000-0000"), 404, "no-such-ticket", null);
        problem(agent().get("/api/tickets?source=x&externalNumber=y"), 404, "no-such-ticket", null);
        problem(agent().post("/api/tickets/260101-0000-0000/classify", SETTLED), 404, "no-such-ticket", null);
        assertThat(agent().get("/api/tickets?source=x").status()).isEqualTo(400);
    }

    @Test
    void a_reader_who_knows_the_etag_is_still_told_how_far_the_ticket_is() {
        String id = register(Appeals.ready());
        String etag = agent().get("/api/tickets/" + id).header("ETag");

        Api.Answer again = agent().with("If-None-Match", etag).get("/api/tickets/" + id);

        assertThat(etag).isEqualTo("\"1\"");
        assertThat(again.status()).isEqualTo(200);
    }

    private String register(Appeals appeal) {
        return agent().post("/api/tickets", appeal.json()).at("/ticketId");
    }

    private static void problem(Api.Answer answer, int status, String reason, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/reason")).isEqualTo(reason);
        assertThat(answer.at("/field")).isEqualTo(field);
    }
}
