package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller complains of a unit (回避): it is kept, told to dispatch, and hidden from units. */
class AccusedUnitTest extends IntakeTest {
    @BeforeEach
    void units() {
        Others.knowUnits();
        await().untilAsserted(() ->
                assertThat(register(accusing("chengguan")).status()).isEqualTo(201));
    }

    @Test
    void the_accused_unit_travels_with_the_ticket_and_is_told_to_the_hotline() {
        String id = register(accusing("chengguan")).at("/ticketId");

        assertThat(body("ticket-created", id)).contains("\"accusedUnit\":\"chengguan\"");
        assertThat(agent().get("/api/tickets/" + id).at("/accusedUnit/code")).isEqualTo("chengguan");
        assertThat(as("machine").get("/api/tickets/" + id).at("/accusedUnit/code"))
                .as("the hotline's platform")
                .isEqualTo("chengguan");
        assertThat(agent().get("/intake/fragments/tickets/" + id).text()).contains("被反映单位", "回避");
    }

    @Test
    void settled_later_it_is_told_again_and_so_it_is_when_it_is_set_right() {
        String id = register(accusing("chengguan").without("category").without("place"))
                .at("/ticketId");
        agent().post(
                        "/api/tickets/" + id + "/classify",
                        "{\"kind\":\"COMPLAINT\",\"category\":\"noise.commercial\",\"place\":{\"estate\":\"songtaoli\"},"
                                + "\"urgency\":\"ORDINARY\"}");

        assertThat(body("ticket-amended", id)).contains("classified").contains("\"accusedUnit\":\"chengguan\"");
    }

    @Test
    void an_unknown_unit_is_refused_and_so_is_one_outside_of_which_nobody_is_left() {
        Api.Answer unknown = register(accusing("nobody"));
        Api.Answer everybody = register(accusing("street"));

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.at("/reason")).isEqualTo("unknown-unit");
        assertThat(unknown.at("/field")).isEqualTo("accusedUnit");
        assertThat(everybody.status()).isEqualTo(422);
        assertThat(everybody.at("/reason")).isEqualTo("nobody-outside");
        assertThat(everybody.at("/field")).isEqualTo("accusedUnit");
    }

    @Test
    void the_same_order_accusing_another_unit_or_none_is_a_conflict_even_where_it_says_more() {
        Appeals order = accusing("chengguan");
        register(order);

        assertThat(register(order).status()).isEqualTo(200);
        assertThat(register(order.with("accusedUnit", "market")).at("/reason")).isEqualTo("other-content-same-number");
        assertThat(register(order.with("description", "又来了三次")).status()).isEqualTo(409);
        assertThat(register(order.without("accusedUnit")).status()).isEqualTo(409);
        assertThat(register(order.with("accusedUnit", "chengguan")).status())
                .as("more is said of the same unit")
                .isEqualTo(200);
    }

    @Test
    void in_a_batch_it_is_the_field_of_its_order() {
        String orders = "{\"tickets\":[" + accusing("chengguan").json() + ","
                + accusing("nobody").json() + "]}";

        Api.Answer taken = as("machine").post("/api/tickets/batch", orders);

        assertThat(taken.at("/results/0/ending")).isEqualTo("REGISTERED");
        assertThat(taken.at("/results/1/ending")).isEqualTo("REFUSED");
        assertThat(taken.at("/results/1/problem/field")).isEqualTo("accusedUnit");
    }

    @Test
    void nobody_of_the_accused_unit_reads_it_and_no_unit_reads_who_is_accused() {
        String id = register(accusing("market")).at("/ticketId");
        Others.assign(id);
        Api lead = as("unit-clerk");
        await().untilAsserted(() ->
                assertThat(lead.get("/intake/fragments/tickets/" + id).status()).isEqualTo(200));

        assertThat(lead.get("/intake/fragments/tickets/" + id).text()).doesNotContain("被反映", "回避");
        for (String role : new String[] {"machine", "dispatcher", "supervisor", "auditor"}) {
            Api there = new Api(port, TestTokens.bearer(role, "market"));
            if (!role.equals("dispatcher")) {
                assertThat(there.get("/api/tickets/" + id).status()).as(role).isEqualTo(404);
            }
            if (!role.equals("machine")) {
                assertThat(there.get("/intake/fragments/tickets/" + id).status())
                        .as(role)
                        .isEqualTo(404);
            }
        }
        assertThat(new Api(port, TestTokens.bearer("machine", "chengguan"))
                        .get("/api/tickets/" + id)
                        .text())
                .as("another unit's own system")
                .doesNotContain("accusedUnit");
    }

    @Test
    void who_keeps_away_does_not_reclassify_and_whoever_does_says_again_who_is_accused() {
        String id = register(accusing("market")).at("/ticketId");
        String change = "{\"category\":\"noise.construction\",\"place\":{\"estate\":\"songtaoli\"},"
                + "\"urgency\":\"ORDINARY\",\"reason\":\"FOUND_ON_SITE\"}";
        assertThat(new Api(port, TestTokens.bearer("dispatcher", "market"))
                        .post("/api/tickets/" + id + "/reclassify", change)
                        .status())
                .isEqualTo(404);
        assertThat(as("dispatcher")
                        .post("/api/tickets/" + id + "/reclassify", change)
                        .status())
                .isEqualTo(200);
        assertThat(body("ticket-amended", id)).contains("reclassified", "\"accusedUnit\":\"market\"");
    }

    @Test
    void an_agent_chooses_the_unit_on_the_form() {
        assertThat(agent().get("/intake/calls").text()).contains("name=\"accusedUnit\"", "value=\"market\"");
        Map<String, String> fields = Map.of(
                "key", UUID.randomUUID().toString(),
                "kind", "REPORT",
                "title", "x",
                "description", "y");
        StringBuilder form = new StringBuilder("accusedUnit=");
        fields.forEach((name, value) -> form.insert(0, name + "=" + value + "&"));

        Api.Answer done = agent().form("/intake/calls", form + "market");
        Api.Answer wrong = agent().form("/intake/calls", form + "nobody");

        String number = done.header("Location").replaceAll(".*=", "");
        assertThat(agent().get("/api/tickets/" + number).at("/accusedUnit/code"))
                .isEqualTo("market");
        assertThat(agent().get("/intake/calls?registered=" + number).text()).contains("被反映单位");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("call-accusedUnit-wrong", "没有这个单位代码");
    }

    private static Appeals accusing(String unit) {
        return Appeals.ready().with("accusedUnit", unit);
    }

    private Api.Answer register(Appeals appeal) {
        return as("machine").post("/api/tickets", appeal.json());
    }

    private static String body(String topic, String id) {
        return KafkaProbe.of(topic).await(all -> all.stream().anyMatch(r -> id.equals(r.key()))).stream()
                .filter(r -> id.equals(r.key()))
                .map(r -> r.headers().get("ce_type") + r.value())
                .findFirst()
                .orElseThrow();
    }
}
