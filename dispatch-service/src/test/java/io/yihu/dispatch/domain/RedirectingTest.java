package io.yihu.dispatch.domain;

import static io.yihu.dispatch.domain.RedirectAttempts.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.DispatchCause;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.TicketAssigned;
import io.yihu.events.WhistleEnded;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A dispatcher sees that a ticket went to the wrong unit. */
class RedirectingTest {
    private static final Instant NOW = Given.NOW.plusSeconds(3000);

    @Test
    void the_next_unit_gets_clocks_of_its_own_and_the_promise_stays() {
        Decision<WorkItem> decision = redirect(Given.signed(), Given.DISPATCHER, "zhifa");

        WorkItem moved = Given.accepted(decision);
        assertThat(moved.status()).isEqualTo(WorkStatus.DISPATCHED);
        assertThat(moved.ledBy("zhifa")).isTrue();
        assertThat(moved.assignment().signedAt()).isNull();
        assertThat(moved.assignment().dispatchNo()).isEqualTo(2);
        assertThat(moved.assignment().cause()).isEqualTo(DispatchCause.REDIRECTED);
        assertThat(moved.assignment().clocks().startedAt()).isEqualTo(NOW);
        assertThat(moved.assignment().clocks().resolveBy())
                .isAfter(Given.signed().assignment().clocks().resolveBy());
        assertThat(moved.promise()).isEqualTo(Given.signed().promise());
        assertThat(moved.returns().hops()).isZero();
        assertThat(moved.returns().forwarded()).isEqualTo(1);
        assertThat(moved.returns().pinned()).isFalse();
        assertThat(moved.assignment().routing().reasonZh()).contains("不属shizheng办职责，改派zhifa办");
        assertThat(Given.events(decision))
                .containsExactly(
                        new MoveReviewed(
                                1, 1, "shizheng", "zhifa", MoveDecision.MOVED, NOW, MoveCause.REDIRECTED, null),
                        moved.assigned());
        assertThat(Given.texts(decision)).isEqualTo(Map.of("redirect-1", "职责清单第3条，属执法职责"));
    }

    @Test
    void what_the_unit_had_asked_for_lapses_and_its_whistle_is_over() {
        WorkItem asking = Given.asking(RequestKind.VOID, EarlyWhistleTest.blown());

        Decision<WorkItem> decision = redirect(asking, Given.DISPATCHER, "dangzheng");

        assertThat(Given.events(decision))
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                RequestDecided.class,
                                said -> assertThat(said.decision()).isEqualTo(RequestDecision.REJECTED)))
                .anySatisfy(event -> assertThat(event).isInstanceOf(WhistleEnded.class));
        assertThat(Given.accepted(decision).progress().request()).isNull();
        assertThat(Given.accepted(decision).progress().whistle())
                .satisfiesAnyOf(
                        whistle -> assertThat(whistle).isNull(),
                        whistle -> assertThat(whistle.open()).isFalse());
    }

    @Test
    void only_a_supervisor_takes_a_ticket_from_the_unit_it_was_designated_to_and_that_is_a_precedent() {
        Decision<WorkItem> decision = redirect(Given.pinned(), Given.SUPERVISOR, "zhifa");

        assertThat(Given.refused(redirect(Given.pinned(), Given.DISPATCHER, "zhifa"))
                        .reason())
                .isEqualTo("supervisors-only");
        assertThat(Given.events(decision))
                .filteredOn(MoveReviewed.class::isInstance)
                .singleElement()
                .satisfies(said -> assertThat(((MoveReviewed) said).ruling()).isTrue());
        assertThat(Given.accepted(decision).returns().pinned())
                .as("it was argued about enough")
                .isTrue();
    }

    @Test
    void an_objection_that_waits_lapses_as_what_it_asks_for_has_happened_and_the_word_is_a_precedent() {
        Decision<WorkItem> decision = redirect(Given.asking(RequestKind.OBJECTION), Given.SUPERVISOR, "zhifa");

        assertThat(Given.accepted(decision).objected()).isFalse();
        assertThat(Given.events(decision))
                .filteredOn(MoveReviewed.class::isInstance)
                .allSatisfy(said -> assertThat(((MoveReviewed) said).ruling()).isTrue())
                .hasSize(1);
    }

    @Test
    void the_third_dispatch_is_pinned_whoever_sent_the_ticket_on() {
        WorkItem second = Given.accepted(redirect(Given.signed(), Given.DISPATCHER, "zhifa"));

        WorkItem third = Given.accepted(redirect(second, Given.DISPATCHER, "chengguan"));

        assertThat(third.returns().pinned()).isTrue();
        assertThat(third.assignment().dispatchNo()).isEqualTo(3);
        assertThat(Given.refused(redirect(third, Given.DISPATCHER, "zhifa")).reason())
                .isEqualTo("supervisors-only");
    }

    @Test
    void the_former_unit_finds_it_elsewhere_whatever_it_wanted_to_do() {
        WorkItem moved = Given.accepted(redirect(Given.signed(), Given.DISPATCHER, "zhifa"));

        assertThat(Given.refused(Taken.by(Given.LEAD, Step.SIGN, moved, NOW)).reason())
                .isEqualTo("other-units-ticket");
        assertThat(Given.refused(Taken.by(Given.LEAD, Step.RETURN, moved, NOW)).reason())
                .isEqualTo("other-units-ticket");
        assertThat(Given.refused(redirect(moved, Given.DISPATCHER, "zhifa")).reason())
                .as("the same word once more")
                .isEqualTo("same-unit");
        assertThat(Given.refused(redirect(Given.returning(), Given.DISPATCHER, "zhifa"))
                        .reason())
                .as("the return was first: its grant names any unit")
                .isEqualTo("return-under-review");
        assertThat(moved.assigned()).isInstanceOf(TicketAssigned.class);
    }
}
