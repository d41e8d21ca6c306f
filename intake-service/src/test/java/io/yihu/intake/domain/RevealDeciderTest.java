package io.yihu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.story.TicketStatus;
import io.yihu.intake.domain.RevealDecider.Desk;
import io.yihu.kit.decision.Refusal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevealDeciderTest {
    private static final Set<Desk> AGENT = EnumSet.of(Desk.ACCEPTING);
    private static final Set<Desk> CLERK = EnumSet.of(Desk.UNIT);
    private static final Set<Desk> CALLER_BACK = EnumSet.of(Desk.CALLBACK);

    @Test
    void a_unit_sees_the_caller_from_signing_to_the_reply_and_only_of_its_own_tickets() {
        assertThat(granted(CLERK, true))
                .containsExactlyInAnyOrder(TicketStatus.SIGNED, TicketStatus.HANDLING, TicketStatus.SUSPENDED);
        assertThat(granted(CLERK, false)).isEmpty();
    }

    @Test
    void who_calls_back_sees_the_caller_while_the_call_back_waits() {
        assertThat(granted(CALLER_BACK, false)).containsExactly(TicketStatus.CALLBACK);
    }

    @Test
    void nobody_without_a_desk_sees_anybody() {
        assertThat(granted(EnumSet.noneOf(Desk.class), true)).isEmpty();
    }

    @Test
    void a_report_is_for_the_accepting_desk_and_the_accused_unit_sees_nothing() {
        Standing report = new Standing(true, TicketStatus.HANDLING, false, true, false, true);

        assertThat(reason(CLERK, report)).isEqualTo("sealed");
        assertThat(reason(CALLER_BACK, report)).isEqualTo("sealed");
        assertThat(reason(AGENT, report)).isEqualTo("granted");
    }

    @Test
    void the_end_and_a_caller_without_a_name_are_said_as_they_are() {
        assertThat(reason(AGENT, new Standing(true, TicketStatus.CLOSED, true, false, false, false)))
                .isEqualTo("already-over");
        assertThat(reason(AGENT, new Standing(true, TicketStatus.TRIAGE, false, false, true, false)))
                .isEqualTo("anonymous");
        assertThat(reason(CLERK, new Standing(true, TicketStatus.CALLBACK, false, false, true, true)))
                .as("whether the caller is anonymous is told to those with a task")
                .isEqualTo("no-live-task");
        assertThat(reason(CLERK, new Standing(false, TicketStatus.HANDLING, false, true, false, false)))
                .isEqualTo("no-such-ticket");
    }

    private static List<TicketStatus> granted(Set<Desk> desks, boolean concerned) {
        return Arrays.stream(TicketStatus.values())
                .filter(status -> reason(desks, new Standing(true, status, false, false, false, concerned))
                        .equals("granted"))
                .toList();
    }

    private static String reason(Set<Desk> desks, Standing standing) {
        Refusal refusal = RevealDecider.refuse(desks, standing);
        return refusal == null ? "granted" : refusal.reason();
    }
}
