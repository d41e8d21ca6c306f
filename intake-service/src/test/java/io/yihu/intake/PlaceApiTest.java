package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.vault.CallerVault;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.testkit.KafkaProbe;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where it is: asked by itself, with a registration, and on the agent's pages. */
class PlaceApiTest extends IntakeTest {
    private static final String RESOLVE = "/api/places/resolve";
    private static final Map<String, Object> SONGTAO = point(112.909, 27.847);

    @Autowired
    MongoDatabase database;

    @Autowired
    CallerVault vault;

    @Autowired
    DecisionStore<Registration> registrations;

    @Test
    void words_are_answered_with_the_place_where_they_speak_of_it_and_why() {
        Api.Answer found = as("machine").post(RESOLVE, "{\"text\":\"我住信泰和府，松涛里3栋的下水道堵了\"}");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at("/confident")).isEqualTo("true");
        assertThat(found.at("/candidates/0/code")).isEqualTo("songtaoli");
        assertThat(found.at("/candidates/0/place/street/zh")).isEqualTo("书院路街道");
        assertThat(found.at("/candidates/0/place/community/code")).isEqualTo("songtao");
        assertThat(found.at("/candidates/0/confidence")).isEqualTo("0.9");
        assertThat(found.at("/candidates/0/spans/0/from")).isEqualTo("7");
        assertThat(found.at("/candidates/0/detail/building")).isEqualTo("3栋");
        assertThat(found.at("/candidates/1/code")).isEqualTo("xintaihefu");
        assertThat(found.at("/candidates/1/reasons/1/zh")).contains("住处");
        assertThat(found.at("/candidates/1/reasons/1/en")).contains("lives");
    }

    @Test
    void coordinates_are_answered_with_the_community_they_lie_in_and_nothing_with_nothing() {
        Api.Answer found = agent().post(
                        RESOLVE, "{\"coordinates\":{\"longitude\":112.909,\"latitude\":27.847,\"datum\":\"WGS84\"}}");
        Api.Answer none = agent().post(RESOLVE, "{\"text\":\"楼下太吵\"}");

        assertThat(found.at("/candidates/0/code")).isEqualTo("songtao");
        assertThat(found.at("/candidates/0/place/estate")).isNull();
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.at("/confident")).isEqualTo("false");
        assertThat(none.json().at("/candidates").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                              | required      | text",
                "{'text':''}                                                     | size          | text",
                "{'coordinates':{'longitude':200,'latitude':27,'datum':'WGS84'}} | decimal-max   | coordinates.longitude",
                "{'coordinates':{'longitude':112,'latitude':-91,'datum':'WGS84'}}| decimal-min   | coordinates.latitude",
                "{'coordinates':{'longitude':112,'latitude':27}}                 | required      | coordinates.datum",
                "{'coordinates':{'longitude':112,'latitude':27,'datum':'BD09'}}  | unknown-value | coordinates.datum",
                "{'coordinates':{'latitude':27,'datum':'GCJ02'}}                 | required      | coordinates.longitude",
            })
    void what_cannot_be_a_place_is_refused_by_its_field(String request, String reason, String field) {
        Api.Answer refused = agent().post(RESOLVE, request.replace('\'', '"'));

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.at("/reason")).isEqualTo(reason);
        assertThat(refused.at("/field")).isEqualTo(field);
    }

    @Test
    void only_agents_and_machines_ask() {
        for (String role : List.of("dispatcher", "unit-clerk", "callback-clerk", "auditor", "administrator")) {
            assertThat(as(role).post(RESOLVE, "{\"text\":\"松涛里\"}").status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void words_that_name_one_place_settle_it_and_go_to_the_unit_while_coordinates_stay_in_the_vault() {
        Api.Answer registered = as("machine")
                .post(
                        "/api/tickets",
                        Appeals.pending()
                                .with("category", "noise.commercial")
                                .with("placeText", "松涛里小区12栋旁边，电话13812345678")
                                .with("coordinates", SONGTAO)
                                .json());

        assertThat(registered.at("/triage")).isEqualTo("READY");
        String id = registered.at("/ticketId");
        assertThat(placeOf(id)).isEqualTo("songtaoli");
        assertThat(texts(id)).anyMatch(text -> text.contains("地点：松涛里小区12栋旁边") && !text.contains("13812345678"));
        assertThat(vault.whereabouts(id)).hasValueSatisfying(said -> {
            assertThat(said.text()).contains("13812345678");
            assertThat(said.point())
                    .hasValueSatisfying(point -> assertThat(point.longitude()).isEqualTo(112.909));
        });
        assertThat(kept(id)).doesNotContain("112.909", "松涛里");
        assertThat(KafkaProbe.of("ticket-created").await(all -> all.stream().anyMatch(r -> id.equals(r.key()))))
                .noneMatch(r -> r.value() != null && r.value().contains("112.909"));
    }

    @Test
    void coordinates_alone_settle_the_community() {
        Api.Answer registered = as("machine")
                .post(
                        "/api/tickets",
                        Appeals.pending()
                                .with("category", "noise.commercial")
                                .with("coordinates", SONGTAO)
                                .json());

        assertThat(registered.at("/triage")).isEqualTo("READY");
        assertThat(agent().get("/api/tickets/" + registered.at("/ticketId")).at("/place/community/code"))
                .isEqualTo("songtao");
    }

    @Test
    void two_places_or_a_place_elsewhere_than_the_coordinates_wait_for_a_person_who_is_shown_both() {
        Api.Answer two = registered("信泰和府和松涛里之间", null);
        Api.Answer disagreeing = registered("松涛里", point(112.94, 27.842));
        Api.Answer unknown = registered("老粮站后面", null);

        assertThat(two.at("/triage")).isEqualTo("PENDING");
        assertThat(two.json().at("/placeCandidates").findValuesAsString("code")).contains("xintaihefu", "songtaoli");
        assertThat(disagreeing.at("/triage")).isEqualTo("PENDING");
        assertThat(disagreeing.json().at("/placeCandidates").findValuesAsString("code"))
                .contains("songtaoli", "haiguan");
        assertThat(unknown.at("/triage")).isEqualTo("PENDING");
        assertThat(unknown.json().at("/placeCandidates").size()).isZero();
        assertThat(agent().get("/intake/fragments/tickets/" + disagreeing.at("/ticketId"))
                        .text())
                .contains("data-chooses=\"classify-place\"", "data-option=\"songtaoli\"", "data-option=\"haiguan\"")
                .contains("坐标不在那里")
                .doesNotContain("112.94");
    }

    @Test
    void a_place_that_was_chosen_stands_whatever_the_words_say() {
        Api.Answer registered = as("machine")
                .post("/api/tickets", Appeals.ready().with("placeText", "信泰和府").json());

        assertThat(placeOf(registered.at("/ticketId"))).isEqualTo("songtaoli");
    }

    @Test
    void a_repeat_is_the_same_ticket_and_bad_figures_register_nothing() {
        Appeals appeal = Appeals.pending().with("placeText", "松涛里").with("coordinates", SONGTAO);
        String first = as("machine").post("/api/tickets", appeal.json()).at("/ticketId");
        long before = database.getCollection("registrations").countDocuments();

        Api.Answer again = as("machine").post("/api/tickets", appeal.json());
        Api.Answer bad = as("machine")
                .post(
                        "/api/tickets",
                        Appeals.pending().with("coordinates", point(112.9, 127)).json());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/ticketId")).isEqualTo(first);
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.at("/field")).isEqualTo("coordinates.latitude");
        assertThat(database.getCollection("registrations").countDocuments())
                .as("none more; closed ones may go to the archive meanwhile")
                .isLessThanOrEqualTo(before);
    }

    @Test
    void while_an_agent_types_places_are_suggested_and_nothing_is_chosen() {
        Api.Answer shown = agent().form("/intake/fragments/places", "title=&description=" + coded("松桃里小区污水外溢"));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text())
                .contains("data-chooses=\"call-place\"", "data-option=\"songtaoli\"", "松涛里小区", "读音相同", "70%")
                .doesNotContain("<html");
        assertThat(agent().form("/intake/fragments/places", "title=" + coded("楼下太吵"))
                        .text())
                .doesNotContain("data-option");
        assertThat(agent().with("Accept-Language", "en")
                        .form("/intake/fragments/places", "placeText=" + coded("松涛里") + "&title=" + coded("信泰和府"))
                        .text())
                .contains("Songtaoli", "Possible places", "its name or alias")
                .doesNotContain("Xintai Hefu");
        assertThat(as("supervisor").form("/intake/fragments/places", "title=x").status())
                .isEqualTo(403);
        assertThat(agent().get("/intake/calls").text())
                .contains("name=\"placeText\"", "hx-post=\"/intake/fragments/places\"");
    }

    private String kept(String ticketId) {
        return Objects.requireNonNull(database.getCollection("callers")
                        .find(Filters.eq("_id", ticketId))
                        .first())
                .toJson();
    }

    private Api.Answer registered(String placeText, Map<String, Object> coordinates) {
        Appeals appeal = Appeals.pending().with("category", "noise.commercial").with("placeText", placeText);
        Api.Answer answer = as("machine")
                .post("/api/tickets", (coordinates == null ? appeal : appeal.with("coordinates", coordinates)).json());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private String placeOf(String ticketId) {
        return Objects.requireNonNull(registrations
                        .find(ticketId)
                        .orElseThrow()
                        .state()
                        .subject()
                        .place())
                .estate();
    }

    private static List<String> texts(String ticketId) {
        return KafkaProbe.of("intake-texts")
                .await(all -> all.stream().anyMatch(r -> r.key().startsWith(ticketId) && r.value() != null))
                .stream()
                .filter(r -> r.key().startsWith(ticketId))
                .map(r -> String.valueOf(r.value()))
                .toList();
    }

    private static Map<String, Object> point(double longitude, double latitude) {
        return Map.of("longitude", longitude, "latitude", latitude, "datum", "WGS84");
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
