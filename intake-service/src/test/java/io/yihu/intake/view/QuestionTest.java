package io.yihu.intake.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.CallerAsked;
import io.yihu.events.CountedClock;
import io.yihu.events.DispatchRevised;
import io.yihu.events.RecountedClock;
import io.yihu.events.RevisionCause;
import io.yihu.events.Rule;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final Instant ASKED = Instant.parse("2026-12-30T03:00:00Z");
    private static final Instant BY_WEEKENDS = Instant.parse("2027-01-04T03:00:00Z");
    private static final Instant BY_NOTICE = Instant.parse("2027-01-05T03:00:00Z");
    private static final CallerAsked QUESTION = new CallerAsked(1, 1, "chengguan", ASKED, BY_WEEKENDS);

    @Test
    void the_caller_has_the_time_that_a_holiday_notice_gives_the_question_whatever_the_order_of_facts() {
        Fact asked = new Fact(Writer.DISPATCH, 3L, ASKED, QUESTION);
        Fact before = revised(2, ASKED.minusSeconds(60), Instant.parse("2027-01-09T03:00:00Z"));
        Fact after = revised(4, ASKED.plusSeconds(60), BY_NOTICE);

        assertThat(Question.answerBy(QUESTION, List.of(asked, before))).isEqualTo(BY_WEEKENDS);
        assertThat(Question.answerBy(QUESTION, List.of(after, before, asked))).isEqualTo(BY_NOTICE);
        assertThat(Question.answerBy(QUESTION, List.of(asked, after, before))).isEqualTo(BY_NOTICE);
    }

    private static Fact revised(long sequence, Instant at, Instant deadline) {
        DispatchRevised event = new DispatchRevised(
                1,
                1,
                "chengguan",
                List.of(),
                at,
                at,
                new Rule("row", "1"),
                true,
                at,
                BasedOn.intake(1),
                "ORDINARY",
                RevisionCause.CALENDAR,
                null,
                List.of(new RecountedClock(CountedClock.QUESTION, null, null, deadline)));
        return new Fact(Writer.DISPATCH, sequence, at, event);
    }
}
