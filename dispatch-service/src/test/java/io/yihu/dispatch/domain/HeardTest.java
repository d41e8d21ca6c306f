package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.ClockResumed;
import io.yihu.events.ResumeCause;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the caller says to intake while a unit works. */
class HeardTest {
    private static final Instant LATER = Given.NOW.plusSeconds(4000);

    @Test
    void said_after_the_question_it_is_the_answer() {
        Decision<WorkItem> heard = Given.HANDLING.heard(Given.waiting(), LATER.minusSeconds(1), LATER);

        assertThat(Given.accepted(heard).paused()).isFalse();
        assertThat(Given.events(heard))
                .singleElement()
                .isInstanceOfSatisfying(
                        ClockResumed.class,
                        resumed -> assertThat(resumed.cause()).isEqualTo(ResumeCause.CALLER_ANSWERED));
        assertThat(Given.HANDLING.heard(Given.accepted(heard), LATER, LATER)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void said_before_the_question_it_answers_nothing_however_late_it_arrives() {
        assertThat(Given.HANDLING.heard(Given.waiting(), Given.NOW, LATER)).isInstanceOf(Decision.Unchanged.class);
    }

    @ParameterizedTest
    @MethodSource("io.yihu.dispatch.domain.Given#inEveryStatus")
    void where_nobody_asked_nothing_changes(WorkItem item) {
        assertThat(Given.HANDLING.heard(item, LATER, LATER)).isInstanceOf(Decision.Unchanged.class);
    }
}
