package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.yihu.events.EarlierCall;
import io.yihu.events.Place;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 重复诉求: which caller is known again, and about what. */
class RepeatsTest extends IntakeTest {
    private static final Instant NOW = Instant.parse("2026-09-07T01:30:00Z");
    private static final Place SONGTAO = new Place("shuyuanlu", "songtao", "songtaoli");

    private final String category = "test." + UUID.randomUUID();

    @Autowired
    Repeats repeats;

    @Autowired
    MongoDatabase database;

    @Test
    void a_caller_who_calls_again_about_the_same_matter_is_known_with_the_earlier_tickets_latest_first() {
        enter("t-1", "13800000001", NOW);
        enter("t-2", "+86 138-0000-0001", NOW.plus(Duration.ofDays(3)));

        assertThat(repeats.of("t-3", about(TicketKind.COMPLAINT, SONGTAO), "13800000001", NOW.plus(Duration.ofDays(5))))
                .containsExactly(new EarlierCall("t-2", NOW.plus(Duration.ofDays(3))), new EarlierCall("t-1", NOW));
    }

    @Test
    void a_ticket_that_is_entered_again_is_not_its_own_repeat() {
        enter("t-1", "13800000001", NOW);

        assertThat(repeats.of("t-1", about(TicketKind.COMPLAINT, SONGTAO), "13800000001", NOW.plus(Duration.ofDays(1))))
                .isEmpty();
        assertThat(repeats.of("t-2", about(TicketKind.COMPLAINT, SONGTAO), "13800000001", NOW.plus(Duration.ofDays(2))))
                .containsExactly(new EarlierCall("t-1", NOW));
    }

    @Test
    void another_caller_another_matter_another_community_and_a_call_of_long_ago_are_no_repeat() {
        enter("t-1", "13800000001", NOW);
        Subject same = about(TicketKind.COMPLAINT, SONGTAO);

        assertThat(repeats.of("t-2", same, "13800000002", NOW)).isEmpty();
        assertThat(repeats.of(
                        "t-3",
                        new Subject(TicketKind.COMPLAINT, category + ".other", SONGTAO, Urgency.ORDINARY),
                        "13800000001",
                        NOW))
                .isEmpty();
        assertThat(repeats.of(
                        "t-4",
                        about(TicketKind.COMPLAINT, new Place("shuyuanlu", "haiguan", null)),
                        "13800000001",
                        NOW))
                .isEmpty();
        assertThat(repeats.of("t-5", same, "13800000001", NOW.plus(Duration.ofDays(91))))
                .isEmpty();
    }

    @Test
    void reports_and_callers_without_a_number_are_never_linked() {
        enter("t-1", "13800000001", NOW);

        assertThat(repeats.of("t-2", about(TicketKind.REPORT, SONGTAO), "13800000001", NOW))
                .isEmpty();
        assertThat(repeats.of("t-3", about(TicketKind.COMPLAINT, SONGTAO), null, NOW))
                .isEmpty();
        assertThat(repeats.of("t-4", about(TicketKind.COMPLAINT, SONGTAO), null, NOW))
                .isEmpty();
    }

    @Test
    void what_is_kept_does_not_tell_the_number() {
        enter("t-1", "13800000001", NOW);

        assertThat(database.getCollection("repeats").find())
                .allSatisfy(kept -> assertThat(kept.toJson()).doesNotContain("13800000001"));
    }

    private void enter(String ticketId, String phone, Instant at) {
        repeats.of(ticketId, about(TicketKind.COMPLAINT, SONGTAO), phone, at);
    }

    private Subject about(TicketKind kind, Place place) {
        return new Subject(kind, category, place, Urgency.ORDINARY);
    }
}
