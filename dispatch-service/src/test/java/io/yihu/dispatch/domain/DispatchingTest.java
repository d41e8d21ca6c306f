package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.DispatchCause;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.Rule;
import io.yihu.events.TicketAssigned;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchingTest {
    private static final Instant LATER = Given.at("2026-09-08T16:30");

    @Test
    void the_first_dispatch_is_published_with_unit_clocks_rule_and_cause() {
        Decision<WorkItem> decision =
                Given.DISPATCHING.assign("260907-0000-0001", Given.SEWER, BasedOn.intake(3), Given.NOW);

        assertThat(Given.accepted(decision).status()).isEqualTo(WorkStatus.DISPATCHED);
        assertThat(Given.events(decision))
                .containsExactly(new TicketAssigned(
                        1,
                        1,
                        DispatchCause.FIRST,
                        "shizheng",
                        List.of("songtao", "xintai"),
                        Given.NOW,
                        Given.at("2026-09-08T09:30"),
                        Given.at("2026-09-14T09:30"),
                        new Rule("songtaoli-drainage", "2026-1"),
                        true,
                        BasedOn.intake(3),
                        "ORDINARY"));
    }

    @Test
    void a_fast_lane_row_starts_the_clocks_of_the_fast_lane_and_the_matter_stays_what_intake_said() {
        CatalogueRow fast = new CatalogueRow(
                "f", "*", "drainage.*", "zhifa", List.of(), "职责", "duty", Urgency.FAST_LANE, null, null, List.of());
        Catalogue catalogue =
                new Catalogue("2026-2", List.of(Given.row("fallback", "*", "*", "dangzheng"), fast), Given.UNITS);

        WorkItem item = Given.accepted(new Dispatching(catalogue, Given.DEADLINES, Given.ALARMS, Given.RULES)
                .assign("260907-0000-0001", Given.SEWER, BasedOn.intake(3), Given.NOW));

        assertThat(item.assignment().clocks().limit()).isEqualTo("FAST_LANE");
        assertThat(item.assignment().clocks().resolveBy()).isEqualTo(Given.at("2026-09-08T09:30"));
        assertThat(item.assignment().routing().limit()).isEqualTo(Urgency.FAST_LANE);
        assertThat(item.matter()).isEqualTo(Given.SEWER);
    }

    @Test
    void a_granted_return_gives_the_suggested_unit_the_ticket_with_clocks_of_its_own_and_counts_the_hop() {
        Decision<WorkItem> decision = Given.REVIEW.grant(Given.returning(), Given.REVIEWER, LATER);

        WorkItem moved = Given.accepted(decision);
        assertThat(moved.assignment().lead()).isEqualTo("zhifa");
        assertThat(moved.assignment().dispatchNo()).isEqualTo(2);
        assertThat(moved.assignment().round()).isEqualTo(1);
        assertThat(moved.assignment().signedAt()).isNull();
        assertThat(moved.assignment().clocks().startedAt()).isEqualTo(LATER);
        assertThat(moved.assignment().clocks().signBy()).isEqualTo(Given.at("2026-09-09T16:30"));
        assertThat(moved.assignment().clocks().resolveBy()).isEqualTo(Given.at("2026-09-15T16:30"));
        assertThat(moved.returns()).isEqualTo(new Returns(1, false, null));
        assertThat(Given.events(decision))
                .containsExactly(new ReturnDecided(1, 1, "shizheng", ReturnDecision.GRANTED, LATER), moved.assigned());
        assertThat(moved.assigned().cause()).isEqualTo(DispatchCause.AFTER_RETURN);
        assertThat(moved.assigned().rule()).isEqualTo(new Rule("ruling", "2026-1"));
        assertThat(moved.assignment().routing().reasonZh()).contains("shizheng办", "zhifa办");
        assertThat(Given.texts(decision)).containsEntry("ruling-1", "理由");
    }

    @Test
    void the_reviewer_may_name_another_unit_than_the_suggested_one() {
        WorkItem moved = Given.accepted(
                Given.REVIEW.grant(Given.returning(), new Ruling(Given.DISPATCHER, "songtao", null), LATER));

        assertThat(moved.assignment().lead()).isEqualTo("songtao");
        assertThat(moved.assignment().assists())
                .as("a lead does not assist itself")
                .containsExactly("xintai");
    }

    @ParameterizedTest
    @CsvSource({"nobody, unknown-unit", "shizheng, same-unit"})
    void the_reviewer_must_name_another_known_unit(String toUnit, String reason) {
        Refusal refusal =
                Given.refused(Given.REVIEW.grant(Given.returning(), new Ruling(Given.DISPATCHER, toUnit, null), LATER));

        assertThat(refusal.kind()).isEqualTo(RefusalKind.RULE);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.field()).isEqualTo("toUnit");
    }

    @Test
    void a_rejected_return_pins_the_ticket_and_its_clocks_never_stopped() {
        Decision<WorkItem> decision = Given.REVIEW.reject(Given.returning(), Given.REVIEWER, LATER);

        WorkItem pinned = Given.accepted(decision);
        assertThat(pinned.status()).as("it was signed before").isEqualTo(WorkStatus.SIGNED);
        assertThat(pinned.assignment()).isEqualTo(Given.signed().assignment());
        assertThat(pinned.nextDeadline()).isEqualTo(Given.at("2026-09-09T09:30"));
        assertThat(pinned.returns()).isEqualTo(new Returns(0, true, null));
        assertThat(Given.events(decision))
                .containsExactly(new ReturnDecided(1, 1, "shizheng", ReturnDecision.REJECTED, LATER));
    }

    @Test
    void a_unit_never_decides_its_own_return() {
        Ruling own = new Ruling(Given.reviewer("shizheng"), null, null);

        assertThat(Given.refused(Given.REVIEW.grant(Given.returning(), own, LATER)))
                .isEqualTo(WorkRefusals.OWN_RETURN);
        assertThat(Given.refused(Given.REVIEW.reject(Given.returning(), own, LATER)))
                .isEqualTo(WorkRefusals.OWN_RETURN);
    }

    @Test
    void without_a_pending_return_there_is_nothing_to_decide() {
        Given.inEveryStatus()
                .filter(item -> item.status() != WorkStatus.RETURN_REVIEW)
                .forEach(item -> {
                    assertThat(Given.refused(Given.REVIEW.grant(item, Given.REVIEWER, LATER)))
                            .isEqualTo(WorkRefusals.NO_RETURN_PENDING);
                    assertThat(Given.refused(Given.REVIEW.reject(item, Given.REVIEWER, LATER)))
                            .isEqualTo(WorkRefusals.NO_RETURN_PENDING);
                });
    }

    @Test
    void rework_gives_the_same_lead_another_round_by_the_row_for_rework() {
        Decision<WorkItem> decision =
                Given.DISPATCHING.rework(Given.resolved(), Given.verdictBad(1), BasedOn.feedback(2), LATER);

        WorkItem again = Given.accepted(decision);
        assertThat(again.status()).isEqualTo(WorkStatus.DISPATCHED);
        assertThat(Given.events(decision))
                .startsWith(new TicketAssigned(
                        2,
                        2,
                        DispatchCause.REWORK,
                        "shizheng",
                        List.of("songtao", "xintai"),
                        LATER,
                        Given.at("2026-09-09T12:00"),
                        Given.at("2026-09-11T16:30"),
                        new Rule("songtaoli-drainage", "2026-1"),
                        true,
                        new BasedOn(1L, null, 2L),
                        "REWORK"));
        assertThat(again.assignment().signedAt()).isNull();
        assertThat(again.assignment().resolvedAt()).isNull();
    }

    @Test
    void rework_of_a_unit_that_has_ended_goes_to_whoever_has_its_work_now() {
        WorkItem again = reworked("chengguan");

        assertThat(again.assignment().lead()).isEqualTo("chengguan");
        assertThat(again.assignment().round()).isEqualTo(2);
        assertThat(again.assigned().cause()).isEqualTo(DispatchCause.REWORK);
        assertThat(again.assigned().rule()).isEqualTo(new Rule("songtaoli-drainage", "2026-1"));
        assertThat(again.assignment().routing().reasonZh()).contains("shizheng办", "chengguan办");
        assertThat(reworked("xintai").assignment().assists())
                .as("a lead does not assist itself")
                .containsExactly("songtao");
        assertThat(reworked(null).assignment().lead()).as("nobody followed").isEqualTo("shizheng");
    }

    /** After shizheng has ended on the day of the first dispatch. */
    @Test
    void an_assist_that_has_ended_by_then_is_not_asked_again_and_on_its_last_day_it_is() {
        Instant lastDay = Given.at("2026-09-08T23:59:59");
        Units units = Ended.units(Given.UNITS, "xintai", Ended.TUESDAY, null);
        Dispatching dispatching = new Dispatching(
                new Catalogue("2026-1", Given.CATALOGUE.rows(), units), Given.DEADLINES, Given.ALARMS, Given.RULES);

        assertThat(Given.accepted(
                                dispatching.rework(Given.resolved(), Given.verdictBad(1), BasedOn.feedback(2), lastDay))
                        .assignment()
                        .assists())
                .containsExactly("songtao", "xintai");
        assertThat(Given.accepted(dispatching.rework(
                                Given.resolved(), Given.verdictBad(1), BasedOn.feedback(2), lastDay.plusSeconds(1)))
                        .assignment()
                        .assists())
                .containsExactly("songtao");
    }

    private static WorkItem reworked(String successor) {
        Units units = new Units(Given.UNITS.all().stream()
                .map(unit -> unit.code().equals("shizheng")
                        ? unit.inOffice(null, LocalDate.parse("2026-09-07"), successor)
                        : unit)
                .toList());
        Catalogue catalogue = new Catalogue("2026-1", Given.CATALOGUE.rows(), units);
        return Given.accepted(new Dispatching(catalogue, Given.DEADLINES, Given.ALARMS, Given.RULES)
                .rework(Given.resolved(), Given.verdictBad(1), BasedOn.feedback(2), LATER.plus(Duration.ofDays(1))));
    }

    @Test
    void a_return_in_a_later_round_keeps_the_round_and_its_row() {
        WorkItem again = Given.accepted(
                Given.DISPATCHING.rework(Given.resolved(), Given.verdictBad(1), BasedOn.feedback(2), LATER));
        WorkItem asked = Given.accepted(Given.DECIDER.requestReturn(again, Given.LEAD, "理由", "zhifa", LATER));

        WorkItem moved = Given.accepted(Given.REVIEW.grant(asked, Given.REVIEWER, LATER));

        assertThat(moved.assignment().dispatchNo()).isEqualTo(3);
        assertThat(moved.assignment().round()).isEqualTo(2);
        assertThat(moved.assignment().clocks().limit()).isEqualTo("REWORK");
        assertThat(moved.seen()).isEqualTo(new BasedOn(1L, null, 2L));
    }

    @Test
    void only_the_verdict_on_the_present_round_counts_and_only_after_the_reply() {
        WorkItem again = Given.accepted(
                Given.DISPATCHING.rework(Given.resolved(), Given.verdictBad(1), BasedOn.feedback(2), LATER));

        assertThat(Given.DISPATCHING.rework(again, Given.verdictBad(1), BasedOn.feedback(2), LATER))
                .isInstanceOf(Decision.Unchanged.class);
        assertThat(Given.DISPATCHING.close(again, Given.verdictClosed(1), BasedOn.feedback(2)))
                .isInstanceOf(Decision.Unchanged.class);
        Given.inEveryStatus()
                .filter(item -> item.status() != WorkStatus.RESOLVED)
                .forEach(item -> {
                    assertThat(Given.DISPATCHING.rework(item, Given.verdictBad(1), BasedOn.feedback(2), LATER))
                            .isInstanceOf(Decision.Unchanged.class);
                    assertThat(Given.DISPATCHING.close(item, Given.verdictClosed(1), BasedOn.feedback(2)))
                            .isInstanceOf(Decision.Unchanged.class);
                });
    }

    @Test
    void a_closed_or_cancelled_ticket_is_finished_and_no_other_is() {
        assertThat(Given.inEveryStatus().filter(WorkItem::finished).map(WorkItem::status))
                .containsExactly(WorkStatus.CLOSED, WorkStatus.CANCELLED);
    }
}
