package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.events.Channel;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.Place;
import io.yihu.events.RecordType;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketText;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.kit.outbox.Stored;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.TestTokens;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rulings become precedents: found, shown where they help, and proposed for the catalogue. */
class PrecedentTest extends DispatchTest {
    private static final String CHENGGUAN = TestTokens.bearer("unit-clerk", "chengguan");
    private static final String SUPERVISOR = TestTokens.bearer("supervisor", null);
    private static final Place CROSSING = new Place("shuyuanlu", "haiguan", "haiguanlukou");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PROPOSALS = "/dispatch/catalogue/proposals";

    private CatalogueVisitor visitor;

    @BeforeEach
    void visit() {
        visitor = CatalogueVisitor.at(port);
    }

    @Test
    void a_ruling_is_found_by_its_codes_and_its_words_and_by_no_word_once_that_is_erased() {
        ruled("noise.commercial", ZHIFA, "chengguan");
        text("高音喇叭扰民甲");
        String here = "/api/precedents?place=haiguanlukou&category=noise";

        assertThat(found(here + "&unit=chengguan&decision=GRANTED"))
                .isEqualTo(id + " 1 zhifa chengguan chengguan GRANTED");
        assertThat(get(DISPATCHER, here + "&decision=REJECTED").body().path("items"))
                .isEmpty();
        assertThat(get(DISPATCHER, here + "&unit=shizheng").body().path("items"))
                .isEmpty();
        assertThat(found(here + words("扰民甲 商铺"))).startsWith(id);
        assertThat(visitor.get(DISPATCHER, "/dispatch/precedents?place=haiguan&category=noise.commercial")
                        .body())
                .contains("综合行政执法大队退单，裁定由城市管理办公室办理", "高音喇叭扰民甲", "退单理由：", "href=\"/tickets/" + id);

        text(null);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                get(DISPATCHER, here + words("扰民甲")).body().path("items"))
                        .isEmpty());
        assertThat(found(here)).startsWith(id);
    }

    @Test
    void the_next_ticket_shows_similar_rulings_and_a_unit_no_words_of_tickets_that_are_not_its_own() {
        ruled("traffic.parking", TestTokens.bearer("unit-clerk", "pingan"), "zhifa");
        text("占道停车乙");
        found("/api/precedents?category=traffic.parking" + words("占道停车乙"));
        String next = id + "-next";

        dispatch(next, "traffic.parking", "2026-09-07T01:20:00Z");
        Answer similar = get(DISPATCHER, "/api/precedents/similar?ticketId=" + next);

        assertThat(similar.body().at("/items/0/ticketId").asString()).isEqualTo(id);
        assertThat(similar.body().at("/items/0/zh").asString()).isEqualTo("同一小区、同类、同一单位曾退单，裁定由综合行政执法大队办理");
        assertThat(similar.body().at("/items/0/title").asString()).isEqualTo("占道停车乙");
        String page =
                visitor.get(DISPATCHER, "/dispatch/fragments/tickets/" + next).body();
        assertThat(page).contains("类似裁定", "同一单位曾退单，裁定由综合行政执法大队办理", "href=\"/tickets/" + id + "\"", "占道停车乙");
        String unit = TestTokens.bearer("unit-clerk", "pingan");
        assertThat(visitor.get(unit, "/dispatch/fragments/tickets/" + next).body())
                .contains("同一单位曾退单", id)
                .doesNotContain("占道停车乙", "href=\"/tickets/" + id + "\"", "商铺门前不属本单位");
        assertProblem(get(SHIZHENG, "/api/precedents/similar?ticketId=" + next), 403, "other-units-ticket", "ticketId");
        assertProblem(get(DISPATCHER, "/api/precedents/similar?ticketId=none"), 404, "unknown-ticket", "ticketId");
    }

    @Test
    void a_ruling_proposes_a_row_that_is_put_into_a_draft_an_import_would_take() {
        ruled("sanitation.garbage", CHENGGUAN, "zhifa");
        String proposal = proposalFor("sanitation.garbage");

        HttpResponse<String> draft = visitor.post(
                DISPATCHER, PROPOSALS + "/draft", FORM, "proposal=" + proposal + "&_csrf=x", "HX-Request", "true");
        String file = visitor.get(DISPATCHER, PROPOSALS + "/file?proposal=" + proposal)
                .body();

        assertThat(draft.statusCode()).isEqualTo(200);
        assertThat(draft.body())
                .contains("trial-part", "haiguanlukou,sanitation.garbage,zhifa", "草案已填好", "裁定先例 " + id)
                .doesNotContain("<html", "处错误");
        assertThat(file)
                .startsWith(
                        PackagedTables.asTheyAre().text("catalogue.csv").strip().substring(0, 40))
                .contains("haiguanlukou,sanitation.garbage,zhifa,本社区", "songtaoli-drainage");
    }

    @Test
    void a_proposal_is_dismissed_once_with_a_reason_that_names_nobody() {
        ruled("street.vendors", ZHIFA, "chengguan");
        String proposal = proposalFor("street.vendors");

        String dismissal = "proposal=" + proposal + "&reason=" + encoded("一事一议，致电13812345678") + "&_csrf=x";
        assertThat(visitor.post(SUPERVISOR, PROPOSALS + "/dismissals", FORM, dismissal)
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> second = visitor.post(DISPATCHER, PROPOSALS + "/dismissals", FORM, dismissal);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("已有人不予采纳", "一事一议", "已不予采纳")
                .doesNotContain("13812345678", "value=\"" + proposal + "\"");
    }

    @Test
    void what_is_wrong_with_a_choice_of_proposals_is_said() {
        assertThat(visitor.post(DISPATCHER, PROPOSALS + "/draft", FORM, "_csrf=x")
                        .body())
                .contains("请勾选要采纳的建议", "<!DOCTYPE html>");
        assertThat(visitor.get(DISPATCHER, PROPOSALS + "/file?proposal=000000000000000000000000")
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> nothingSaid = visitor.post(
                DISPATCHER, PROPOSALS + "/dismissals", FORM, "proposal=000000000000000000000000&reason=&_csrf=x");
        assertThat(nothingSaid.statusCode()).isEqualTo(422);
        assertThat(visitor.get(ZHIFA, PROPOSALS).statusCode()).isEqualTo(403);
        assertThat(visitor.get(DISPATCHER, "/dispatch/catalogue").body()).contains("hx-get=\"" + PROPOSALS + "\"");
    }

    @Test
    void a_ruling_on_a_sealed_ticket_is_known_to_nobody_but_those_who_read_all_and_proposes_nothing() {
        dispatch(id, TicketKind.REPORT, "housing.property", "2026-09-07T01:00:00Z");
        returned(CHENGGUAN, "zhifa");
        found("/api/precedents?place=haiguanlukou&category=housing.property");
        String next = id + "-next";
        dispatch(next, "housing.property", "2026-09-07T01:20:00Z");
        String similar = "/api/precedents/similar?ticketId=" + next;

        for (String unit : List.of(CHENGGUAN, ZHIFA, TestTokens.bearer("unit-clerk", "pingan"))) {
            assertNothingIsFound(unit, "precedents?category=housing.property");
        }
        assertThat(get(CHENGGUAN, similar).body().path("items")).isEmpty();
        assertThat(visitor.get(CHENGGUAN, "/dispatch/fragments/tickets/" + next).body())
                .doesNotContain(id + "\"", id + "<", "类似裁定");
        assertThat(get(DISPATCHER, similar).body().at("/items/0/ticketId").asString())
                .isEqualTo(id);
        assertThat(visitor.get(DISPATCHER, PROPOSALS).body()).doesNotContain(id, "事项housing.property");
    }

    /** Not even a cursor, as that names a ticket. */
    private void assertNothingIsFound(String unit, String question) {
        Answer hidden = get(unit, "/api/" + question + "&limit=1");
        assertThat(hidden.body().path("items")).isEmpty();
        assertThat(hidden.text("next")).isEmpty();
        assertThat(visitor.get(unit, "/dispatch/" + question).body()).doesNotContain(id);
    }

    /** This test's ticket: at the crossing, returned by its unit, and granted. */
    private void ruled(String category, String unit, String suggested) {
        dispatch(id, category, "2026-09-07T01:00:00Z");
        returned(unit, suggested);
    }

    private void returned(String unit, String suggested) {
        Answer asked = post(unit, "/return", "{\"basis\":\"商铺门前不属本单位职责\",\"suggestedUnit\":\"" + suggested + "\"}");
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(200);
        assertThat(post(DISPATCHER, "/return/grant", "{\"note\":\"同意\"}").status())
                .isEqualTo(200);
    }

    private void dispatch(String ticketId, String category, String registered) {
        dispatch(ticketId, TicketKind.COMPLAINT, category, registered);
    }

    private void dispatch(String ticketId, TicketKind kind, String category, String registered) {
        Instant at = Instant.parse(registered);
        TicketCreated created = new TicketCreated(
                kind,
                category,
                CROSSING,
                Urgency.ORDINARY,
                Channel.HOTLINE,
                "hotline-12345",
                Triage.READY,
                at,
                null,
                null);
        CatalogueVisitor.publish(ticketId, List.of(new Fact(Writer.INTAKE, 1, at, created)));
        await().atMost(PATIENCE)
                .until(() -> workItems.find(ticketId).map(Stored::state).isPresent());
    }

    /** Writes the title, or erases it. */
    private void text(@Nullable String title) {
        long sequence = title == null ? 3 : 2;
        Envelope envelope = new Envelope(Writer.INTAKE, RecordType.TEXT, id, sequence, time.instant(), null, null);
        byte[] body = title == null ? null : EventJson.write(new TicketText(id, "title", title, time.instant()));
        KafkaProbe.of("intake-texts").send(TicketText.key(id, "title"), envelope.headers(), body);
    }

    /** The newest precedent that answers, once there is one of this test. */
    private String found(String question) {
        Answer answer = await().atMost(PATIENCE)
                .until(
                        () -> get(DISPATCHER, question),
                        said -> id.equals(said.body().at("/items/0/ticketId").asString("")));
        var first = answer.body().at("/items/0");
        return String.join(
                " ",
                first.path("ticketId").asString(),
                first.path("dispatchNo").asString(),
                first.path("unit").asString(),
                first.path("suggestedUnit").asString(),
                first.path("toUnit").asString(),
                first.path("decision").asString());
    }

    private String proposalFor(String category) {
        Pattern row = Pattern.compile("name=\"proposal\" value=\"([0-9a-f]{24})\"[^>]*" + "事项" + category);
        return await().atMost(PATIENCE)
                .until(
                        () -> {
                            Matcher found = row.matcher(
                                    visitor.get(DISPATCHER, PROPOSALS).body());
                            return found.find() ? found.group(1) : "";
                        },
                        text -> !text.isEmpty());
    }

    private static String words(String words) {
        return "&q=" + encoded(words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
