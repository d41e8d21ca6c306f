package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Place;
import io.yihu.events.ReclassifyReason;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketReclassified;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import org.junit.jupiter.api.Test;

/** Which of intake's events comes first does not matter: each says who is accused. */
class RecusalTriageTest extends DispatchTest {
    @Test
    void settled_later_it_goes_round_the_unit_although_nothing_else_was_heard_of_it() {
        publish(
                Writer.INTAKE,
                2,
                new TicketClassified(
                        TicketKind.COMPLAINT, "drainage.blocked", SONGTAOLI, Urgency.ORDINARY, null, "shizheng"));

        assertThat(awaitItem().state().assignment().lead()).isEqualTo("dangzheng");
    }

    @Test
    void a_change_that_overtook_all_else_goes_round_the_unit_too() {
        publish(
                Writer.INTAKE,
                3,
                new TicketReclassified(
                        TicketKind.COMPLAINT,
                        "drainage.blocked",
                        SONGTAOLI,
                        Urgency.ORDINARY,
                        "noise.commercial",
                        new Place("shuyuanlu", null, null),
                        Urgency.ORDINARY,
                        ReclassifyReason.FOUND_ON_SITE,
                        "shizheng"));

        assertThat(awaitItem().state().assignment().lead()).isEqualTo("dangzheng");
    }

    @Test
    void where_the_uppermost_unit_is_accused_the_ticket_waits_and_the_next_one_is_not_held_up() {
        publish(Writer.INTAKE, 1, created(Triage.READY).accusing("shuyuanlu"));
        publishAnother(id + "-after", java.util.List.of());

        org.awaitility.Awaitility.await()
                .until(() -> workItems.find(id + "-after").isPresent());
        org.awaitility.Awaitility.await()
                .during(java.time.Duration.ofSeconds(1))
                .until(() -> workItems.find(id).isEmpty());
    }
}
