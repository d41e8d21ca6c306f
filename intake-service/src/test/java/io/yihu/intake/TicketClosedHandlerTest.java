package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.yihu.intake.domain.Registration;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Refusals;
import org.junit.jupiter.api.Test;

class TicketClosedHandlerTest {

    @Test
    void a_ticket_of_nobody_is_passed_over() {
        assertThatCode(() -> TicketClosedHandler.requirePutAway("T1", refused(TicketReader.NO_SUCH_TICKET)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_closing_that_could_not_be_stored_comes_again() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TicketClosedHandler.requirePutAway("T1", refused(Refusals.TOO_BUSY)));
    }

    private static Outcome<Registration> refused(Refusal refusal) {
        return new Outcome.Refused<>(refusal);
    }
}
