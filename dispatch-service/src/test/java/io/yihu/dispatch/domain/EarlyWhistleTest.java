package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.DeadlineReached;
import io.yihu.events.DispatchRevised;
import io.yihu.events.RequestKind;
import io.yihu.events.SummonsAnswer;
import io.yihu.events.TicketResolved;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleEnded;
import io.yihu.events.WhistleKind;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A whistle right after the signature, before anybody spoke to the caller. */
class EarlyWhistleTest {
    private static final Instant BLOWN = Given.NOW.plusSeconds(700);
    private static final Instant LATER = Given.NOW.plusSeconds(900);
    private static final Actor ZHIFA = Given.clerk("zhifa");

    /** Signed, and zhifa is summoned. */
    static WorkItem blown() {
        return Given.accepted(blow(WhistleKind.HARD_PROBLEM));
    }

    /** And the unit asks to return it. */
    static WorkItem returning() {
        return Given.accepted(Taken.by(Given.LEAD, Step.RETURN, blown(), LATER));
    }

    /** An emergency: nobody has signed yet. */
    static WorkItem unsigned() {
        return Given.accepted(emergency(Given.LEAD));
    }

    private static Decision<WorkItem> emergency(Actor actor) {
        WhistleWish wish = new WhistleWish(WhistleKind.EMERGENCY, List.of("zhifa"), "路面塌陷");
        return Given.WHISTLING.blow(Given.dispatched(), actor, wish, BLOWN);
    }

    private static Decision<WorkItem> blow(WhistleKind kind) {
        return Given.WHISTLING.blow(
                Given.signed(), Given.DISPATCHER, new WhistleWish(kind, List.of("zhifa"), "反复堵塞"), BLOWN);
    }

    @ParameterizedTest
    @EnumSource
    void is_possible_and_leaves_the_ticket_where_it_is(WhistleKind kind) {
        Decision<WorkItem> decision = blow(kind);

        assertThat(Given.accepted(decision).status()).isEqualTo(WorkStatus.SIGNED);
        assertThat(Given.accepted(decision).concerns("zhifa")).isTrue();
        assertThat(Given.events(decision)).first().isInstanceOf(WhistleBlown.class);
    }

    @Test
    void an_emergency_has_to_be_contacted_and_replied_to_in_the_fast_lanes_time_from_then() {
        Decision<WorkItem> decision = blow(WhistleKind.EMERGENCY);

        Clocks clocks = Given.accepted(decision).assignment().clocks();
        assertThat(clocks.contactBy()).isEqualTo(BLOWN.plusSeconds(30 * 60));
        assertThat(clocks.resolveBy()).isEqualTo(BLOWN.plusSeconds(24 * 3600));
        assertThat(Given.events(decision)).last().isInstanceOf(DispatchRevised.class);
        assertThat(Given.accepted(decision).nextDeadline()).isEqualTo(clocks.contactBy());
    }

    @Test
    void those_who_are_summoned_need_not_wait_for_the_first_contact() {
        WorkItem there = Given.accepted(Given.REPORTING.answer(blown(), ZHIFA, SummonsAnswer.REPORTED, null, LATER));
        WorkItem agreed = Given.accepted(
                Given.WHISTLING.agree(there, Given.DISPATCHER, new FindingsWish(List.of("zhifa"), null, "查明"), LATER));
        WorkItem worked = Given.accepted(Given.REPORTING.done(agreed, ZHIFA, "已拆除", LATER));

        assertThat(worked.status()).isEqualTo(WorkStatus.SIGNED);
        assertThat(Given.refused(Taken.by(Given.LEAD, Step.RESOLVE, agreed, LATER))
                        .reason())
                .as("what was agreed on has to be done")
                .isIn("not-contacted-yet", "parts-open");
        WorkItem ended = Given.accepted(Given.REPORTING.end(worked, Given.DISPATCHER, LATER));
        assertThat(Given.accepted(Given.REPORTING.rate(ended, Given.DISPATCHER, "zhifa", 5, LATER))
                        .status())
                .isEqualTo(WorkStatus.SIGNED);
    }

    @Test
    void while_a_return_is_under_review_they_answer_and_are_late_as_ever() {
        WorkItem there =
                Given.accepted(Given.REPORTING.answer(returning(), ZHIFA, SummonsAnswer.REPORTED, null, LATER));
        assertThat(there.status()).isEqualTo(WorkStatus.RETURN_REVIEW);
        Instant much = Given.at("2026-09-08T12:00");
        assertThat(Given.events(Given.TIME.ring(returning(), much)))
                .filteredOn(DeadlineReached.class::isInstance)
                .extracting(event -> ((DeadlineReached) event).unit())
                .contains("zhifa");
    }

    @Test
    void it_is_over_when_the_return_is_granted_and_goes_on_when_it_is_not() {
        Decision<WorkItem> granted = Given.REVIEW.grant(returning(), Given.REVIEWER, LATER);
        WorkItem rejected = Given.accepted(Given.REVIEW.reject(returning(), Given.REVIEWER, LATER));

        assertThat(Given.events(granted)).hasAtLeastOneElementOfType(WhistleEnded.class);
        assertThat(Given.accepted(granted).progress().whistle()).isNull();
        assertThat(rejected.status()).isEqualTo(WorkStatus.SIGNED);
        assertThat(rejected.progress().whistle().open()).isTrue();
        assertThat(rejected.progress().alarms()).extracting(Alarm::kind).contains(Alarm.Kind.REPORT_PASSED);
    }

    @Test
    void it_is_over_with_the_reply_and_with_the_voiding() {
        Reply reply = new Reply(Given.REPLY.outcome(), "已疏通", null, Given.REACHED);
        Decision<WorkItem> resolved = Given.REPLYING.resolve(blown(), Given.LEAD, reply, LATER);
        WorkItem voiding = Given.asking(RequestKind.VOID, blown());

        assertThat(Given.events(resolved))
                .hasAtLeastOneElementOfType(TicketResolved.class)
                .hasAtLeastOneElementOfType(WhistleEnded.class);
        assertThat(Given.events(Given.REQUESTS.approve(
                        voiding, new Ruling(Given.SUPERVISOR, null, null), Given.NOW.plusSeconds(2000))))
                .hasAtLeastOneElementOfType(WhistleEnded.class);
    }

    @Test
    void an_emergency_waits_for_no_signature_neither_of_the_lead_nor_of_those_it_summons() {
        WorkItem blown = Given.accepted(emergency(Given.DISPATCHER));
        WorkItem there = Given.accepted(Given.REPORTING.answer(blown, ZHIFA, SummonsAnswer.REPORTED, null, LATER));
        WorkItem agreed = Given.accepted(
                Given.WHISTLING.agree(there, Given.LEAD, new FindingsWish(List.of("zhifa"), null, "先围挡"), LATER));
        WorkItem worked = Given.accepted(Given.REPORTING.done(agreed, ZHIFA, "已围挡", LATER));

        assertThat(worked.status()).isEqualTo(WorkStatus.DISPATCHED);
        assertThat(worked.fastLane()).isTrue();
        assertThat(blown.assignment().clocks().signBy()).isEqualTo(BLOWN.plusSeconds(15 * 60));
        assertThat(Given.accepted(Given.DECIDER.sign(worked, Given.LEAD, LATER))
                        .progress()
                        .whistle())
                .isEqualTo(worked.progress().whistle());
        assertThat(Given.accepted(Given.REPORTING.end(worked, Given.DISPATCHER, LATER))
                        .status())
                .isEqualTo(WorkStatus.DISPATCHED);
    }

    @Test
    void an_emergency_that_nobody_signs_for_counts_as_signed_by_the_fast_lanes_time() {
        WorkItem rung = Given.accepted(Given.TIME.ring(unsigned(), BLOWN.plusSeconds(15 * 60 + 1)));

        assertThat(rung.status()).isEqualTo(WorkStatus.SIGNED);
        assertThat(rung.assignment().signedOnTime()).isFalse();
    }
}
