package io.yihu.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.CallbackDue;
import io.yihu.events.EventJson;
import io.yihu.events.Outcome;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketResolved;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallbackDeciderTest {
    private static final Instant REPLIED = Instant.parse("2026-11-23T02:00:00.120Z");
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final CallbackAnswers GOOD = new CallbackAnswers(true, true, Satisfaction.SATISFIED);
    private static final CallbackAnswers BAD = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);

    private final CallbackDecider decider = new CallbackDecider(3);

    @Test
    void a_reply_makes_its_round_due_and_says_on_what_it_rests() {
        Decision.Accepted<CallbackCase> due = accepted(decider.due(CallbackCase.fresh(), reply(1), 7));

        assertThat(due.state().dueAt()).isEqualTo(REPLIED);
        assertThat(due.state().finished()).isFalse();
        assertThat(due.publications())
                .containsExactly(
                        new Publication.Event(new CallbackDue(4, 1, "shizheng", REPLIED, BasedOn.dispatch(7))));
    }

    @Test
    void a_repeated_reply_changes_nothing() {
        assertThat(decider.due(asking(1), reply(1), 7)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void a_repeated_reply_of_an_answered_round_changes_nothing() {
        assertThat(decider.due(answered(asking(1), BAD), reply(1), 7)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void a_late_reply_of_an_older_round_changes_nothing() {
        assertThat(decider.due(asking(2), reply(1), 7)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void a_reply_after_the_end_changes_nothing() {
        assertThat(decider.due(answered(asking(1), GOOD), reply(2), 9)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void the_reply_of_the_next_round_is_due_again() {
        CallbackCase reworked = answered(asking(1), BAD);

        CallbackCase next = accepted(decider.due(reworked, reply(2), 12)).state();

        assertThat(next.due().round()).isEqualTo(2);
        assertThat(next.answered()).extracting(a -> a.asked().round()).containsExactly(1);
    }

    @Test
    void a_newer_reply_takes_the_place_of_one_nobody_asked_about() {
        assertThat(accepted(decider.due(asking(1), reply(2), 12)).state().due().round())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "true, SATISFIED, true",
        "true, BASICALLY_SATISFIED, true",
        "true, DISSATISFIED, false",
        "false, SATISFIED, false",
        "false, BASICALLY_SATISFIED, false",
        "false, DISSATISFIED, false"
    })
    void only_a_solved_matter_without_dissatisfaction_closes(
            boolean solved, Satisfaction satisfaction, boolean closes) {
        CallbackAnswers answers = new CallbackAnswers(true, solved, satisfaction);

        assertThat(answered(asking(1), answers).closed()).isEqualTo(closes);
    }

    @Test
    void good_answers_close_the_ticket() {
        Decision.Accepted<CallbackCase> closed = accepted(decider.answer(asking(1), answering(1, GOOD), NOW));

        assertThat(closed.state().finished()).isTrue();
        assertThat(closed.state().dueAt()).isNull();
        assertThat(closed.publications())
                .containsExactly(
                        new Publication.Event(new TicketClosed(4, 1, "shizheng", GOOD, NOW, BasedOn.dispatch(7))));
    }

    @Test
    void bad_answers_order_rework_and_the_case_stays_open_with_nothing_due() {
        Decision.Accepted<CallbackCase> rework = accepted(decider.answer(asking(1), answering(1, BAD), NOW));

        assertThat(rework.state().finished()).isFalse();
        assertThat(rework.state().dueAt()).isNull();
        assertThat(rework.publications())
                .containsExactly(
                        new Publication.Event(new ReworkOrdered(4, 1, "shizheng", BAD, NOW, BasedOn.dispatch(7))));
    }

    @Test
    void bad_answers_about_the_last_round_allowed_close_with_those_answers() {
        Decision.Accepted<CallbackCase> closed = accepted(decider.answer(asking(3), answering(3, BAD), NOW));

        assertThat(closed.state().answered(3).orElseThrow().verdict()).isEqualTo(Verdict.CLOSED_AT_LIMIT);
        assertThat(closed.state().finished()).isTrue();
        assertThat(closed.publications())
                .containsExactly(
                        new Publication.Event(new TicketClosed(4, 3, "shizheng", BAD, NOW, BasedOn.dispatch(7))));
    }

    @Test
    void a_remark_is_published_beside_the_verdict() {
        Answering withRemark = new Answering(1, GOOD, "气味没有了", "clerk-1", null);

        assertThat(accepted(decider.answer(asking(1), withRemark, NOW)).publications())
                .first()
                .isEqualTo(new Publication.Text("remark-1", "气味没有了"));
    }

    @ParameterizedTest
    @EnumSource(Satisfaction.class)
    void nobody_marks_their_own_work(Satisfaction satisfaction) {
        CallbackAnswers answers = new CallbackAnswers(true, true, satisfaction);
        Answering own = new Answering(1, answers, null, "clerk-1", "shizheng");

        Refusal refusal = refused(decider.answer(asking(1), own, NOW));

        assertThat(refusal.kind()).isEqualTo(RefusalKind.FORBIDDEN);
        assertThat(refusal.reason()).isEqualTo("own-work");
    }

    @Test
    void somebody_of_another_unit_may_ask() {
        Answering other = new Answering(1, GOOD, null, "clerk-1", "chengguan");

        assertThat(decider.answer(asking(1), other, NOW)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_round_is_answered_once() {
        assertTransition(decider.answer(answered(asking(1), BAD), answering(1, GOOD), NOW), "already-answered");
        assertTransition(decider.answer(answered(asking(1), GOOD), answering(1, BAD), NOW), "already-answered");
    }

    @Test
    void only_the_round_that_is_due_can_be_answered() {
        assertTransition(decider.answer(asking(2), answering(1, GOOD), NOW), "other-round-due");
        assertTransition(decider.answer(asking(2), answering(3, GOOD), NOW), "other-round-due");
        assertTransition(decider.answer(answered(asking(1), BAD), answering(2, GOOD), NOW), "nothing-due");
        assertTransition(decider.answer(CallbackCase.fresh(), answering(1, GOOD), NOW), "nothing-due");
    }

    @Test
    void a_case_survives_being_stored() {
        CallbackCase once =
                accepted(decider.due(answered(asking(1), BAD), reply(2), 12)).state();

        String json = EventJson.mapper().writeValueAsString(once);

        assertThat(EventJson.mapper().readValue(json, CallbackCase.class)).isEqualTo(once);
    }

    @Test
    void a_limit_below_one_round_is_refused() {
        assertThatThrownBy(() -> new CallbackDecider(0)).hasMessageContaining("roundLimit");
    }

    private CallbackCase asking(int round) {
        return accepted(decider.due(CallbackCase.fresh(), reply(round), 7)).state();
    }

    private CallbackCase answered(CallbackCase before, CallbackAnswers answers) {
        return accepted(decider.answer(before, answering(before.due().round(), answers), NOW))
                .state();
    }

    private static TicketResolved reply(int round) {
        return new TicketResolved(4, round, "shizheng", Outcome.SOLVED, REPLIED, true);
    }

    private static Answering answering(int round, CallbackAnswers answers) {
        return new Answering(round, answers, null, "clerk-1", null);
    }

    private static Decision.Accepted<CallbackCase> accepted(Decision<CallbackCase> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<CallbackCase>) decision;
    }

    private static Refusal refused(Decision<CallbackCase> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<CallbackCase>) decision).refusal();
    }

    private static void assertTransition(Decision<CallbackCase> decision, String reason) {
        Refusal refusal = refused(decision);
        assertThat(refusal.kind()).isEqualTo(RefusalKind.ILLEGAL_TRANSITION);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.field()).isEqualTo("round");
        assertThat(refusal.zh()).isNotBlank();
        assertThat(refusal.en()).isNotBlank();
    }
}
