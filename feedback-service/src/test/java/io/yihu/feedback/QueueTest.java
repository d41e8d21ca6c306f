package io.yihu.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.events.CategoryReference;
import io.yihu.events.Channel;
import io.yihu.events.FormerName;
import io.yihu.events.Place;
import io.yihu.events.PlaceReference;
import io.yihu.events.RecordType;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketKind;
import io.yihu.events.Topic;
import io.yihu.events.Triage;
import io.yihu.events.UnitReference;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class QueueTest extends ServiceTest {
    /** Long before anything another test plays, so that these stand first. */
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void a_clerk_knows_what_the_call_is_about() {
        playWhatOthersKnow();
        played.resolved(1, LONG_AGO.minusSeconds(60));
        awaitDue(1);

        await().untilAsserted(() -> {
            JsonNode item =
                    clerk().get("/api/callbacks?limit=1").json().path("items").path(0);
            assertThat(item.path("ticketId").asString()).isEqualTo(played.ticketId);
            assertThat(item.at("/category/nameZh").asString("")).isEqualTo("下水道堵塞");
            assertThat(item.at("/place/estate/nameEn").asString("")).isEqualTo("Songtaoli");
            assertThat(item.at("/unit/nameZh").asString("")).isEqualTo("市政设施办公室");
            assertThat(item.path("outcome").asString()).isEqualTo("SOLVED");
            assertThat(item.path("dueSince").asString()).isEqualTo("2019-12-31T23:59:00Z");
            assertThat(item.path("title").asString("")).isEqualTo("松涛里污水外溢");
            assertThat(item.path("reply").asString("")).isEqualTo("管道已疏通");
            assertThat(item.has("asOf")).isTrue();
        });
        assertThat(clerk().post(path + "/answers", good(1)).status()).isEqualTo(200);
    }

    @Test
    void the_detail_tells_texts_history_and_standing() {
        playWhatOthersKnow();
        due(1);
        clerk().post(path + "/answers", bad(1));

        await().untilAsserted(() -> {
            JsonNode detail = clerk().get(path).json();
            assertThat(detail.at("/texts/intake/title").asString("")).isEqualTo("松涛里污水外溢");
            assertThat(detail.at("/texts/dispatch/reply-1").asString("")).isEqualTo("管道已疏通");
            assertThat(detail.path("history")
                            .valueStream()
                            .map(h -> h.path("type").asString("")))
                    .containsExactlyInAnyOrder(
                            "cn.12345.ticket.created.v1",
                            "cn.12345.ticket.resolved.v1",
                            "cn.12345.ticket.callback-due.v1",
                            "cn.12345.ticket.rework-ordered.v1");
            assertThat(detail.at("/status/code").asString("")).isEqualTo("HANDLING");
            assertThat(detail.at("/rounds/0/clerk").asString("")).isEqualTo("clerk-1");
        });
    }

    @Test
    void the_oldest_comes_first_and_pages_neither_miss_nor_repeat() {
        List<Played> five = Stream.generate(Played::new).limit(5).toList();
        IntStream.range(0, 5).forEach(i -> five.get(i).resolved(1, LONG_AGO.plusSeconds(i / 2)));
        five.forEach(p -> await().untilAsserted(() ->
                assertThat(clerk().get("/api/callbacks/" + p.ticketId).status()).isEqualTo(200)));

        List<String> seen = new ArrayList<>();
        Http.Answer page = clerk().get("/api/callbacks?limit=2");
        while (seen.size() < 5) {
            page.json().path("items").forEach(i -> seen.add(i.path("ticketId").asString()));
            answer(seen.get(seen.size() - 1));
            page = clerk().get("/api/callbacks?limit=2&after=" + page.text("/next"));
        }

        assertThat(seen.subList(0, 5)).doesNotHaveDuplicates().containsAll(ids(five));
        assertThat(seen.subList(0, 2))
                .isEqualTo(ids(five.subList(0, 2)).stream().sorted().toList());
        assertThat(seen.get(4)).isEqualTo(five.get(4).ticketId);
        seen.forEach(this::answer);
    }

    @Test
    void what_was_answered_leaves_the_queue() {
        played.resolved(1, LONG_AGO.minusSeconds(120));
        awaitDue(1);

        clerk().post(path + "/answers", bad(1));

        assertThat(clerk().get("/api/callbacks?limit=200").response().body()).doesNotContain(played.ticketId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=tomorrow", "limit=0", "limit=many", "unit=shizheng"})
    void a_wrong_parameter_is_named(String query) {
        Http.Answer answer = clerk().get("/api/callbacks?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/field")).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    private void answer(String ticketId) {
        clerk().post("/api/callbacks/" + ticketId + "/answers", good(1));
    }

    private static List<String> ids(List<Played> played) {
        return played.stream().map(p -> p.ticketId).toList();
    }

    private void playWhatOthersKnow() {
        playReferences();
        playTicket();
    }

    private static void playReferences() {
        Played.reference(
                Topic.REFERENCE_UNITS,
                RecordType.UNIT,
                "shizheng",
                new UnitReference("shizheng", "市政所", "Works", "DEPARTMENT", null)
                        .formerly(
                                List.of(new FormerName("市政设施办公室", "Municipal Facilities", LocalDate.of(2020, 5, 31)))));
        Played.reference(
                Topic.REFERENCE_CATEGORIES,
                RecordType.CATEGORY,
                "drainage.blocked",
                new CategoryReference("drainage.blocked", "下水道堵塞", "Blocked drain", 3, null));
        Played.reference(
                Topic.REFERENCE_PLACES,
                RecordType.PLACE,
                "songtaoli",
                new PlaceReference("songtaoli", "松涛里小区", "Songtaoli", "ESTATE", "songtao", List.of(), null));
    }

    private void playTicket() {
        played.event(
                Writer.INTAKE,
                1,
                new TicketCreated(
                        TicketKind.COMPLAINT,
                        "drainage.blocked",
                        new Place("shuyuanlu", "songtao", "songtaoli"),
                        Urgency.ORDINARY,
                        Channel.HOTLINE,
                        "hotline-12345",
                        Triage.READY,
                        LONG_AGO,
                        null,
                        null));
        played.text(Topic.INTAKE_TEXTS, 2, "title", "松涛里污水外溢");
        played.text(Topic.DISPATCH_TEXTS, 11, "reply-1", "管道已疏通");
    }
}
