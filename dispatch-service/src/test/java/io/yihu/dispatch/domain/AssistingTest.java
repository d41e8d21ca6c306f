package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yihu.events.BasedOn;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.RequestKind;
import io.yihu.events.TicketAssisted;
import io.yihu.events.UnitClock;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 协办: assists have clocks of their own, and the reply waits for those that are required. */
class AssistingTest {
    private static final Instant NOW = Given.NOW.plusSeconds(3000);
    private static final Instant LATER = Assisted.BY.plusSeconds(1);

    @Test
    void the_reply_waits_for_a_required_assist_and_says_for_whom() {
        Refusal refusal = Given.refused(reply(Assisted.handled(), NOW));

        assertThat(refusal.reason()).isEqualTo("assists-open");
        assertThat(refusal.zh()).contains("songtao办").doesNotContain("xintai办");
        assertThat(refusal.en()).contains("songtao office");
        assertThat(Given.refused(reply(Assisted.handled(), Assisted.BY)).reason())
                .as("at the deadline it still may")
                .isEqualTo("assists-open");
    }

    @Test
    void who_assists_gives_its_part_once_in_words_and_in_time_and_then_the_lead_replies() {
        Decision<WorkItem> decision = assist(Assisted.handled(), Assisted.BY);
        WorkItem done = Given.accepted(decision);

        assertThat(Given.events(decision))
                .containsExactly(new TicketAssisted(1, 1, "songtao", true, Assisted.BY, true));
        assertThat(Given.texts(decision)).containsExactly(Map.entry("assist-1-songtao", "已入户说明"));
        assertThat(done.status()).isEqualTo(WorkStatus.HANDLING);
        assertThat(done.progress().alarms()).extracting(Alarm::kind).doesNotContain(Alarm.Kind.ASSIST_PASSED);
        assertThat(Given.refused(assist(done, NOW)).reason()).isEqualTo("already-answered");
        assertThat(reply(done, Assisted.BY)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void after_its_deadline_the_lead_need_not_wait_and_the_lateness_is_the_assists() {
        Decision<WorkItem> rung = Given.TIME.ring(Assisted.handled(), LATER);
        WorkItem late = Given.accepted(rung);

        assertThat(Given.events(rung))
                .containsOnlyOnce(new DeadlineReached(
                        1, 1, "songtao", UnitClock.ASSIST, DeadlineStage.PASSED, Assisted.BY, Assisted.BY));
        assertThat(Given.events(Given.TIME.ring(late, Given.at("2026-09-25T10:00"))))
                .extracting(Object::toString)
                .noneMatch(told -> told.contains("ASSIST"));
        assertThat(reply(late, LATER)).isInstanceOf(Decision.Accepted.class);
        assertThat(Given.events(assist(late, LATER)))
                .containsExactly(new TicketAssisted(1, 1, "songtao", true, LATER, false));
    }

    @Test
    void who_may_assist_holds_up_nobody_and_is_not_told_that_it_is_late() {
        WorkItem done = Assisted.done();

        assertThat(Assisted.part(done, "xintai")).isEqualTo(Assistance.asked("xintai", false, Assisted.BY));
        assertThat(reply(done, NOW)).isInstanceOf(Decision.Accepted.class);
        assertThat(Given.events(Given.TIME.ring(done, Given.at("2026-09-25T10:00"))))
                .extracting(Object::toString)
                .noneMatch(told -> told.contains("ASSIST"));
        assertThat(Given.events(Assisting.done(done, Assisted.XINTAI, "已巡查", NOW)))
                .containsExactly(new TicketAssisted(1, 1, "xintai", false, NOW, true));
    }

    @Test
    void of_a_reply_and_a_part_that_meet_the_second_is_told_clearly() {
        WorkItem late = Given.accepted(Given.TIME.ring(Assisted.handled(), LATER));
        WorkItem replied = Given.accepted(reply(late, LATER));

        assertThat(Given.refused(assist(replied, LATER)).reason()).isEqualTo("already-resolved");
        assertThat(replied.progress().alarms()).extracting(Alarm::kind).containsExactly(Alarm.Kind.PROMISE_PASSED);
        assertThat(reply(Given.accepted(assist(late, LATER)), LATER)).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DANGER,    2026-09-07T10:30",
        "UTILITY,   2026-09-07T21:30",
        "FAST_LANE, 2026-09-07T21:30",
        "INQUIRY,   2026-09-08T09:30",
        "ORDINARY,  2026-09-10T09:30",
        "COMPLEX,   2026-09-20T09:30",
    })
    void its_deadline_goes_by_the_urgency(Urgency urgency, String by) {
        assertThat(Assisted.part(Assisted.dispatched(urgency), "songtao").by()).isEqualTo(Given.at(by));
    }

    @Test
    void its_deadline_is_never_later_than_the_reply() {
        WorkRules slow = new WorkRules(
                Map.of(WorkRule.ASSIST, new WorkRule.Setting(20, Limit.Unit.WORKING_DAYS)), java.util.List.of());
        Deadlines deadlines = new Deadlines(Given.LIMITS, Given.CALENDAR, slow);
        Routing routing = Assisted.dispatched().assignment().routing();
        Assignment.Terms terms = deadlines.terms(routing, Given.NOW, Urgency.ORDINARY, 1, false);

        assertThat(terms.assistance())
                .extracting(Assistance::by)
                .containsOnly(terms.clocks().resolveBy());
    }

    @Test
    void while_the_leads_clock_stands_the_assists_stands_too_and_has_afterwards_what_was_left() {
        WorkItem waiting = Assisted.waiting();
        assertThat(waiting.progress().alarms()).extracting(Alarm::kind).containsOnlyOnce(Alarm.Kind.PAUSE_OVER);
        assertThat(waiting.progress().alarms()).extracting(Alarm::kind).doesNotContain(Alarm.Kind.ASSIST_PASSED);

        Instant answered = Given.NOW.plusSeconds(800).plus(Duration.ofDays(1));
        WorkItem running = Given.accepted(Given.HANDLING.answered(waiting, Given.LEAD, answered));
        Instant by = Given.at("2026-09-11T09:30");

        assertThat(Assisted.part(running, "songtao").by()).isEqualTo(by);
        assertThat(running.progress().alarms())
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.ASSIST_PASSED)
                .extracting(Alarm::unit, Alarm::at)
                .containsExactly(tuple("songtao", by));
    }

    @Test
    void who_gives_its_part_while_the_clock_stands_is_in_time_and_the_reply_still_waits_for_it() {
        Instant monthLater = Given.at("2026-10-09T10:00");
        WorkItem suspended = Given.accepted(Given.REQUESTS.approve(
                Given.asking(RequestKind.SUSPENSION, Assisted.handled()),
                new Ruling(Given.DISPATCHER, null, null),
                NOW));
        Instant afterDeadline = Given.at("2026-09-11T10:00");

        assertThat(Given.refused(reply(Assisted.waiting(), Given.at("2026-09-10T09:40")))
                        .reason())
                .isEqualTo("assists-open");
        Decision<WorkItem> decision = assist(suspended, afterDeadline);
        assertThat(Given.events(decision))
                .containsExactly(new TicketAssisted(1, 1, "songtao", true, afterDeadline, true));
        assertThat(Given.accepted(decision).status()).isEqualTo(WorkStatus.SUSPENDED);
        assertThat(Given.accepted(Given.TIME.ring(Given.accepted(decision), monthLater))
                        .progress()
                        .alarms())
                .extracting(Alarm::kind)
                .doesNotContain(Alarm.Kind.ASSIST_PASSED);
    }

    @Test
    void each_dispatch_begins_anew() {
        WorkItem returning =
                Given.accepted(Given.DECIDER.requestReturn(Assisted.signed(), Given.LEAD, "不属本单位职责", "zhifa", NOW));
        WorkItem given = Given.accepted(assist(returning, NOW));
        WorkItem second = Given.accepted(Given.REVIEW.grant(given, Given.REVIEWER, NOW));

        assertThat(given.status())
                .as("its clock runs while a return is reviewed")
                .isEqualTo(WorkStatus.RETURN_REVIEW);
        assertThat(Assisted.part(second, "songtao").open()).isTrue();
        assertThat(Assisted.part(second, "songtao").required()).isTrue();
        assertThat(second.progress().alarms())
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.ASSIST_PASSED)
                .hasSize(1);
        assertThat(Given.texts(assist(second, NOW))).containsOnlyKeys("assist-2-songtao");
    }

    @Test
    void in_rework_it_has_less_time_and_never_as_much_as_the_lead() {
        WorkItem replied = Given.accepted(reply(Assisted.done(), NOW));
        WorkItem again =
                Given.accepted(Assisted.DISPATCHING.rework(replied, Given.verdictBad(1), BasedOn.feedback(2), NOW));

        assertThat(Assisted.part(again, "songtao"))
                .isEqualTo(Assistance.asked("songtao", true, Given.at("2026-09-09T10:20")));
        assertThat(again.assignment().clocks().resolveBy()).isEqualTo(Given.at("2026-09-10T10:20"));
    }

    @Test
    void who_no_longer_assists_after_a_move_has_nothing_to_give() {
        WorkItem moved = Given.accepted(
                Assisted.RECLASSIFYING.reclassify(Assisted.handled(), Given.noise(Urgency.ORDINARY), 2, NOW));

        assertThat(moved.assignment().lead()).isEqualTo("zhifa");
        assertThat(Given.refused(assist(moved, NOW))).isEqualTo(WorkRefusals.OTHER_UNITS_TICKET);
        assertThat(moved.progress().alarms()).extracting(Alarm::kind).doesNotContain(Alarm.Kind.ASSIST_PASSED);
    }

    private static Decision<WorkItem> assist(WorkItem item, Instant now) {
        return Assisting.done(item, Assisted.SONGTAO, "已入户说明", now);
    }

    private static Decision<WorkItem> reply(WorkItem item, Instant now) {
        return Given.REPLYING.resolve(item, Given.LEAD, Given.REPLY, now);
    }
}
