package io.yihu.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.events.ForgottenFor;
import io.yihu.events.TicketForgotten;
import io.yihu.events.Topic;
import io.yihu.events.Writer;
import io.yihu.feedback.domain.CallbackCase;
import io.yihu.kit.outbox.Decisions;
import io.yihu.testkit.KafkaProbe;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CallbackStoryTest extends ServiceTest {
    @Autowired
    Decisions<CallbackCase> cases;

    @Test
    void a_reply_told_five_times_is_due_once() {
        for (int i = 0; i < 5; i++) {
            played.resolved(1);
        }
        awaitDue(1);
        due(2);

        awaitReviewed("callback-due", "callback-due");
    }

    @Test
    void good_answers_close_the_ticket_which_is_archived_and_stays_readable() {
        due(1);

        Http.Answer closed = clerk().post(path + "/answers", good(1));

        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        assertThat(closed.json().path("closed").asBoolean()).isTrue();
        assertThat(closed.text("/rounds/0/verdict")).isEqualTo("CLOSED");
        awaitReviewed("callback-due", "closed");
        await().untilAsserted(() -> assertThat(
                        cases.store().find(played.ticketId).orElseThrow().archived())
                .isTrue());
        Http.Answer read = clerk().get(path);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("/rounds/0/answers/satisfaction")).isEqualTo("SATISFIED");
        assertThat(read.etag()).isEqualTo(closed.etag());
        assertThat(read.json().path("published").asBoolean()).isTrue();
    }

    @Test
    void bad_answers_order_rework_whose_reply_is_due_again_and_a_late_old_reply_changes_nothing() {
        due(1);
        Http.Answer rework = clerk().post(path + "/answers", bad(1));
        assertThat(rework.text("/rounds/0/verdict")).isEqualTo("REWORK");
        assertThat(rework.json().has("dueRound")).isFalse();

        due(2);
        String before = clerk().get(path).etag();
        played.resolved(1);
        Played other = new Played();
        other.resolved(1);
        await().untilAsserted(() -> assertThat(
                        clerk().get("/api/callbacks/" + other.ticketId).status())
                .isEqualTo(200));

        assertThat(clerk().get(path).etag()).isEqualTo(before);
        assertThat(clerk().post(path + "/answers", good(2))
                        .json()
                        .path("closed")
                        .asBoolean())
                .isTrue();
        awaitReviewed("callback-due", "rework-ordered", "callback-due", "closed");
    }

    @Test
    void bad_answers_about_the_third_round_close_the_ticket_with_them() {
        for (int round = 1; round <= 3; round++) {
            due(round);
            clerk().post(path + "/answers", bad(round));
        }

        Http.Answer closed = clerk().get(path);

        assertThat(closed.json().path("closed").asBoolean()).isTrue();
        assertThat(closed.text("/rounds/2/verdict")).isEqualTo("CLOSED_AT_LIMIT");
        awaitReviewed("callback-due", "rework-ordered", "callback-due", "rework-ordered", "callback-due", "closed");
    }

    @Test
    void a_reply_after_the_end_opens_nothing() {
        due(1);
        clerk().post(path + "/answers", good(1));
        played.resolved(2);
        Played later = new Played();
        later.resolved(1);
        await().untilAsserted(() -> assertThat(
                        clerk().get("/api/callbacks/" + later.ticketId).status())
                .isEqualTo(200));

        assertThat(clerk().get(path).json().path("closed").asBoolean()).isTrue();
        awaitReviewed("callback-due", "closed");
    }

    @Test
    void whoever_is_forgotten_takes_the_remarks_along_and_leaves_the_answers() {
        due(1);
        clerk().post(path + "/answers", good(1).replace("}", ",\"remark\":\"态度很好\"}"));
        assertThat(clerk().get(path).text("/rounds/0/remark")).isEqualTo("态度很好");

        played.event(Writer.INTAKE, 5, new TicketForgotten(ForgottenFor.REQUEST));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(clerk().get(path).text("/rounds/0/remark")).isNotEqualTo("态度很好"));
        assertThat(clerk().get(path).text("/rounds/0/answers/satisfaction")).isEqualTo("SATISFIED");
        String key = played.ticketId + "/remark-1";
        assertThat(KafkaProbe.of("feedback-texts")
                        .await(all -> all.stream().anyMatch(r -> key.equals(r.key()) && r.bytes() == null)))
                .isNotEmpty();
    }

    @Test
    void a_remark_is_masked_before_it_is_kept_or_published() {
        due(1);

        clerk().post(path + "/answers", good(1).replace("}", ",\"remark\":\" 请打13812345678 \"}"));

        assertThat(clerk().get(path).text("/rounds/0/remark")).isEqualTo("请打138****5678");
        String key = played.ticketId + "/remark-1";
        assertThat(KafkaProbe.of(Topic.FEEDBACK_TEXTS.topicName())
                        .await(all -> all.stream().anyMatch(r -> key.equals(r.key()))))
                .filteredOn(r -> key.equals(r.key()))
                .singleElement()
                .satisfies(r -> assertThat(r.value()).contains("138****5678").doesNotContain("13812345678"));
    }

    private void awaitReviewed(String... types) {
        await().untilAsserted(() -> assertThat(played.reviewed()).isEqualTo(List.of(types)));
    }
}
