package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.DispatchCause;
import io.yihu.events.DispatchRevised;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.RevisionCause;
import io.yihu.events.Rule;
import io.yihu.events.TicketReclassified;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleEnded;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A ticket turns out to be another one while a unit works on it. */
class ReclassifyingTest {
    private static final Instant LATER = Given.at("2026-09-08T10:00");
    private static final TicketReclassified NOISE = Given.noise(Urgency.ORDINARY);
    private static final TicketReclassified TREE = Given.change("greening.tree", Given.ELSEWHERE, Urgency.ORDINARY);

    @Test
    void another_unit_gets_it_with_clocks_of_its_own_and_the_hop_is_no_return() {
        Decision<WorkItem> decision = reclassify(Given.handled(), NOISE, 2);

        WorkItem moved = Given.accepted(decision);
        assertThat(moved.status()).isEqualTo(WorkStatus.DISPATCHED);
        assertThat(moved.matter())
                .isEqualTo(new WorkMatter(Given.SEWER.kind(), "noise.commercial", Given.ELSEWHERE, Urgency.ORDINARY));
        assertThat(Given.events(decision)).containsExactly(moved.assigned());
        assertThat(moved.assigned().cause()).isEqualTo(DispatchCause.RECLASSIFIED);
        assertThat(moved.assigned().leadUnit()).isEqualTo("zhifa");
        assertThat(moved.assigned().assistUnits()).containsExactly("xintai");
        assertThat(moved.assigned().dispatchNo()).isEqualTo(2);
        assertThat(moved.assigned().round()).isEqualTo(1);
        assertThat(moved.assigned().signBy()).isEqualTo(Given.at("2026-09-09T10:00"));
        assertThat(moved.assigned().resolveBy()).isEqualTo(Given.at("2026-09-15T10:00"));
        assertThat(moved.assigned().basedOn()).isEqualTo(BasedOn.intake(2));
        assertThat(moved.promise()).as("the citizen's clock").isEqualTo(Given.at("2026-09-14T09:30"));
        assertThat(moved.returns().hops()).isZero();
        assertThat(moved.returns().forwarded()).isEqualTo(1);
        assertThat(moved.concerns("shizheng")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("io.yihu.dispatch.domain.Given#inEveryStatus")
    void a_change_that_comes_again_or_was_overtaken_changes_nothing(WorkItem item) {
        Decision<WorkItem> first = reclassify(item, NOISE, 3);
        WorkItem after = first instanceof Decision.Accepted ? Given.accepted(first) : item;

        assertThat(reclassify(after, NOISE, 3)).isInstanceOf(Decision.Unchanged.class);
        assertThat(reclassify(after, TREE, 2)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void a_second_move_waits_for_the_dispatcher_while_the_unit_goes_on() {
        WorkItem moved = Given.accepted(reclassify(Given.handled(), NOISE, 2));

        Decision<WorkItem> second = reclassify(moved, TREE, 3);

        WorkItem awaited = Given.accepted(second);
        assertThat(awaited.assignment()).isEqualTo(moved.assignment());
        assertThat(awaited.matter().category()).isEqualTo("greening.tree");
        assertThat(awaited.dueAt()).isEqualTo(moved.dueAt());
        assertThat(Given.events(second))
                .containsExactly(new MoveReviewed(
                        2, 1, "zhifa", "dangzheng", MoveDecision.AWAITED, LATER, MoveCause.RECLASSIFIED, null));
    }

    @Test
    void the_dispatcher_sends_it_where_the_catalogue_names_or_elsewhere_or_lets_it_stay() {
        WorkItem awaited = Given.moveAwaited();

        Decision<WorkItem> named = Given.MOVING.reroute(awaited, new Ruling(Given.DISPATCHER, null, "同意"), LATER);
        WorkItem moved = Given.accepted(named);
        assertThat(Given.events(named))
                .containsExactly(
                        new MoveReviewed(
                                1, 1, "shizheng", "zhifa", MoveDecision.MOVED, LATER, MoveCause.RECLASSIFIED, true),
                        moved.assigned());
        assertThat(moved.assigned().rule()).isEqualTo(new Rule("noise", "2026-1"));
        assertThat(Given.texts(named)).containsEntry("move-2", "同意");

        WorkItem elsewhere =
                Given.accepted(Given.MOVING.reroute(awaited, new Ruling(Given.DISPATCHER, "chengguan", null), LATER));
        assertThat(elsewhere.assignment().routing().rule()).isEqualTo(new Rule(Routing.RULING, "2026-1"));
        assertThat(elsewhere.ledBy("chengguan")).isTrue();
        assertThat(elsewhere.assignment().routing().reasonZh()).contains("zhifa办", "chengguan办");

        Decision<WorkItem> kept = Given.MOVING.keep(awaited, new Ruling(Given.DISPATCHER, null, null), LATER);
        assertThat(Given.accepted(kept)).isEqualTo(Moving.awaiting(awaited, null));
        assertThat(Given.events(kept))
                .containsExactly(new MoveReviewed(
                        1, 1, "shizheng", "zhifa", MoveDecision.KEPT, LATER, MoveCause.RECLASSIFIED, true));
    }

    @Test
    void what_a_person_chose_is_not_moved_by_itself() {
        WorkItem pinned = Given.accepted(reclassify(Given.pinned(), NOISE, 2));
        WorkItem granted = Given.accepted(
                Given.REVIEW.grant(Given.returning(), new Ruling(Given.DISPATCHER, "chengguan", null), LATER));
        WorkItem ruled = Given.accepted(reclassify(granted, NOISE, 2));
        WorkItem untouched = Given.accepted(
                reclassify(granted, Given.change("drainage.smell", Given.SONGTAOLI, Urgency.ORDINARY), 2));

        assertThat(pinned.ledBy("shizheng")).isTrue();
        assertThat(pinned.returns().move().toUnit()).isEqualTo("zhifa");
        assertThat(ruled.ledBy("chengguan")).isTrue();
        assertThat(ruled.returns().move().toUnit()).isEqualTo("zhifa");
        assertThat(untouched.ledBy("chengguan")).isTrue();
        assertThat(untouched.returns().move())
                .as("the catalogue says what it said")
                .isNull();
    }

    @Test
    void a_change_back_to_the_unit_that_has_it_takes_the_question_away() {
        Decision<WorkItem> back =
                reclassify(Given.moveAwaited(), Given.change("drainage.blocked", Given.SONGTAOLI, Urgency.ORDINARY), 3);

        assertThat(Given.accepted(back).returns().move()).isNull();
        assertThat(Given.events(back))
                .containsExactly(new MoveReviewed(
                        1, 1, "shizheng", "zhifa", MoveDecision.KEPT, LATER, MoveCause.RECLASSIFIED, null));
    }

    @Test
    void the_same_unit_goes_on_and_only_what_differs_is_told() {
        Decision<WorkItem> same =
                reclassify(Given.handled(), Given.change("drainage.smell", Given.SONGTAOLI, Urgency.ORDINARY), 2);

        assertThat(Given.events(same)).isEmpty();
        assertThat(Given.accepted(same).assignment().clocks())
                .isEqualTo(Given.handled().assignment().clocks());
        assertThat(Given.accepted(same).ledBy("shizheng")).isTrue();
        assertThat(Given.accepted(same).matter().category()).isEqualTo("drainage.smell");
    }

    @Test
    void who_assists_at_another_place_is_told() {
        Decision<WorkItem> place =
                reclassify(Given.handled(), Given.change("drainage.smell", Given.ELSEWHERE, Urgency.ORDINARY), 2);

        assertThat(Given.events(place))
                .containsExactly(new DispatchRevised(
                        1,
                        1,
                        "shizheng",
                        List.of("xintai"),
                        Given.at("2026-09-08T09:30"),
                        Given.at("2026-09-14T09:30"),
                        new Rule("drainage", "2026-1"),
                        true,
                        LATER,
                        BasedOn.intake(2),
                        "ORDINARY",
                        RevisionCause.RECLASSIFIED,
                        List.of(),
                        null));
        assertThat(Given.accepted(place).status()).isEqualTo(WorkStatus.HANDLING);
        assertThat(Given.accepted(place).progress()).isEqualTo(Given.handled().progress());
    }

    @Test
    void who_comes_to_assist_is_told_apart() {
        Decision<WorkItem> place =
                reclassify(Given.handled(), Given.change("drainage.smell", Given.ELSEWHERE, Urgency.ORDINARY), 2);
        Decision<WorkItem> back =
                reclassify(Given.accepted(place), Given.change("drainage.smell", Given.SONGTAOLI, Urgency.ORDINARY), 3);
        assertThat(Given.events(back)).singleElement().isInstanceOfSatisfying(DispatchRevised.class, told -> {
            assertThat(told.assistUnits()).containsExactly("songtao", "xintai");
            assertThat(told.newAssistUnits()).as("who comes to it").containsExactly("songtao");
        });
    }

    @Test
    void a_waiting_request_lapses_and_a_whistle_is_over_when_it_moves() {
        Decision<WorkItem> asking = reclassify(Given.asking(RequestKind.EXTENSION), NOISE, 2);
        Decision<WorkItem> whistled = reclassify(Given.consulted(), NOISE, 2);

        assertThat(Given.events(asking).get(0))
                .isEqualTo(new RequestDecided(
                        1,
                        1,
                        "shizheng",
                        RequestKind.EXTENSION,
                        RequestDecision.REJECTED,
                        null,
                        null,
                        LATER,
                        null,
                        null));
        assertThat(Given.events(whistled).get(0)).isEqualTo(new WhistleEnded(1, 1, "shizheng", 1, LATER));
        assertThat(Given.accepted(asking).progress().request()).isNull();
        assertThat(Given.accepted(whistled).progress().whistle()).isNull();
    }

    @Test
    void a_return_under_review_is_answered_by_a_move_and_waits_on_otherwise() {
        Decision<WorkItem> move = reclassify(Given.returning(), NOISE, 2);
        WorkItem moved = Given.accepted(move);
        WorkItem stays = Given.accepted(
                reclassify(Given.returning(), Given.change("drainage.smell", Given.SONGTAOLI, Urgency.ORDINARY), 2));

        assertThat(moved.status()).isEqualTo(WorkStatus.DISPATCHED);
        assertThat(moved.returns().pending()).isNull();
        assertThat(moved.returns().hops()).as("not a return of the unit").isZero();
        assertThat(Given.events(move))
                .containsExactly(new ReturnDecided(1, 1, "shizheng", ReturnDecision.LAPSED, LATER), moved.assigned());
        assertThat(stays.status()).isEqualTo(WorkStatus.RETURN_REVIEW);
        assertThat(stays.returns().pending())
                .isEqualTo(Given.returning().returns().pending());
    }

    @Test
    void a_suspended_ticket_starts_afresh_at_the_next_unit() {
        WorkItem moved = Given.accepted(reclassify(Given.suspended(), NOISE, 2));

        assertThat(moved.status()).isEqualTo(WorkStatus.DISPATCHED);
        assertThat(moved.paused()).isFalse();
        assertThat(moved.nextDeadline()).isEqualTo(Given.at("2026-09-09T10:00"));
    }

    @Test
    void while_the_reply_is_out_only_what_is_counted_changes_and_afterwards_nothing() {
        Decision<WorkItem> replied = reclassify(Given.resolved(), NOISE, 2);

        assertThat(Given.events(replied)).isEmpty();
        assertThat(Given.accepted(replied).status()).isEqualTo(WorkStatus.RESOLVED);
        assertThat(Given.accepted(replied).assignment())
                .isEqualTo(Given.resolved().assignment());
        assertThat(Given.accepted(replied).matter().category()).isEqualTo("noise.commercial");
        Stream.of(Given.closed(), Given.cancelled())
                .forEach(over -> assertThat(reclassify(over, NOISE, 2)).isInstanceOf(Decision.Unchanged.class));
    }

    @Test
    void a_rework_goes_by_what_the_matter_turned_out_to_be_while_the_reply_was_out() {
        TicketReclassified danger = Given.change("drainage.smell", Given.ELSEWHERE, Urgency.DANGER);
        WorkItem replied = Given.accepted(reclassify(Given.resolved(), danger, 2));
        WorkItem again =
                Given.accepted(Given.DISPATCHING.rework(replied, Given.verdictBad(1), BasedOn.feedback(1), LATER));

        assertThat(again.matter().category()).isEqualTo("drainage.smell");
        assertThat(again.urgency()).isEqualTo(Urgency.DANGER);
        assertThat(again.assignment().lead()).as("the same lead").isEqualTo("shizheng");
        assertThat(again.assignment().clocks().limit()).isEqualTo("REWORK");
        assertThat(again.assignment().clocks().contactBy())
                .as("life in danger is contacted within half an hour, in rework too")
                .isEqualTo(LATER.plusSeconds(1800));
    }

    private static Decision<WorkItem> reclassify(WorkItem item, TicketReclassified change, long sequence) {
        return Given.RECLASSIFYING.reclassify(item, change, sequence, LATER);
    }
}
