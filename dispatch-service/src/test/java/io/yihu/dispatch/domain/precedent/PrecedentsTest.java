package io.yihu.dispatch.domain.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.Channel;
import io.yihu.events.DispatchCause;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.events.Outcome;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.RequestMade;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.ReturnRequested;
import io.yihu.events.Rule;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketResolved;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rulings the facts of a ticket hold. */
class PrecedentsTest {
    private static final Instant AT = Instant.parse("2026-09-07T01:30:00Z");

    private final List<Fact> facts = new ArrayList<>(List.of(new Fact(
            Writer.INTAKE,
            1,
            AT,
            new TicketCreated(
                    TicketKind.COMPLAINT,
                    "drainage.blocked",
                    Rulings.ESTATE,
                    Urgency.ORDINARY,
                    Channel.HOTLINE,
                    "hotline-12345",
                    Triage.READY,
                    AT,
                    null,
                    null))));

    @Test
    void an_objection_that_was_decided_after_the_reply_is_a_precedent_beside_the_return_that_pinned_the_ticket() {
        pinnedAndHandled();
        add(decided(RequestDecision.GRANTED, "b", true));

        List<Precedent> rulings = Precedents.of("t1", facts);

        assertThat(rulings).extracting(Precedent::dispute).containsExactly(Dispute.RETURN, Dispute.OBJECTION);
        Precedent objection = rulings.get(1);
        assertThat(objection.unit()).isEqualTo("a");
        assertThat(objection.suggestedUnit()).isEqualTo("c");
        assertThat(objection.holder()).isEqualTo("b");
        assertThat(objection.decision()).isEqualTo(ReturnDecision.GRANTED);
        assertThat(objection.basisField()).as("the second request").isEqualTo("request-2");
        assertThat(objection.rulingField()).isEqualTo("decision-2");
        assertThat(objection.row()).isEqualTo("drainage");
        assertThat(Proposals.of(rulings, Rulings.catalogue(Rulings.DRAINAGE), Rulings.UNITS, Rulings.DAY))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.unit()).isEqualTo("b"));
    }

    @Test
    void an_objection_that_was_found_wrong_keeps_the_duty_with_the_unit() {
        pinnedAndHandled();
        add(decided(RequestDecision.REJECTED, null, true));

        assertThat(Precedents.of("t1", facts)).last().satisfies(ruling -> {
            assertThat(ruling.decision()).isEqualTo(ReturnDecision.REJECTED);
            assertThat(ruling.holder()).isEqualTo("a");
        });
    }

    @Test
    void what_lapsed_and_what_may_have_lapsed_is_no_ruling_and_neither_is_any_other_request() {
        pinnedAndHandled();
        add(decided(RequestDecision.REJECTED, null, null));
        add(new RequestDecided(
                1, 1, "a", RequestKind.VOID, RequestDecision.REJECTED, null, null, AT.plusSeconds(90), null, null));

        assertThat(Precedents.of("t1", facts)).extracting(Precedent::dispute).containsExactly(Dispute.RETURN);
    }

    @Test
    void an_objection_granted_before_rulings_were_told_is_one_whose_holder_nobody_named() {
        pinnedAndHandled();
        add(decided(RequestDecision.GRANTED, null, null));

        List<Precedent> rulings = Precedents.of("t1", facts);
        assertThat(rulings)
                .last()
                .satisfies(ruling -> assertThat(ruling.holder()).isNull());
        assertThat(Proposals.of(rulings, Rulings.catalogue(Rulings.DRAINAGE), Rulings.UNITS, Rulings.DAY))
                .isEmpty();
    }

    @Test
    void a_move_that_a_dispatcher_decided_is_a_precedent_and_one_that_nobody_did_is_none() {
        pinnedAndHandled();
        add(moved("b", MoveDecision.AWAITED, MoveCause.RECLASSIFIED, null));
        add(moved("c", MoveDecision.MOVED, MoveCause.RECLASSIFIED, true));

        assertThat(Precedents.of("t1", facts)).last().satisfies(ruling -> {
            assertThat(ruling.dispute()).isEqualTo(Dispute.MOVE);
            assertThat(ruling.unit()).isEqualTo("a");
            assertThat(ruling.suggestedUnit()).as("whom the catalogue named").isEqualTo("b");
            assertThat(ruling.holder()).isEqualTo("c");
            assertThat(ruling.basisField()).isNull();
        });
    }

    @Test
    void a_redirection_is_a_precedent_where_somebody_had_argued_and_its_reason_is_found() {
        pinnedAndHandled();
        add(moved("b", MoveDecision.MOVED, MoveCause.REDIRECTED, null));
        assertThat(Precedents.of("t1", facts)).extracting(Precedent::dispute).containsExactly(Dispute.RETURN);
        add(moved("c", MoveDecision.MOVED, MoveCause.REDIRECTED, true));

        assertThat(Precedents.of("t1", facts)).last().satisfies(ruling -> {
            assertThat(ruling.dispute()).isEqualTo(Dispute.REDIRECT);
            assertThat(ruling.unit()).isEqualTo("a");
            assertThat(ruling.suggestedUnit()).isNull();
            assertThat(ruling.holder()).isEqualTo("c");
            assertThat(ruling.rulingField()).isEqualTo("redirect-1");
        });
    }

    @Test
    void a_unit_that_may_keep_a_reclassified_ticket_has_the_duty() {
        pinnedAndHandled();
        add(moved("b", MoveDecision.AWAITED, MoveCause.RECLASSIFIED, null));
        add(moved("b", MoveDecision.KEPT, MoveCause.RECLASSIFIED, true));

        assertThat(Precedents.of("t1", facts)).last().satisfies(ruling -> {
            assertThat(ruling.dispute()).isEqualTo(Dispute.MOVE);
            assertThat(ruling.holder()).isEqualTo("a");
        });
    }

    @Test
    void what_became_of_a_move_by_itself_or_because_a_unit_has_ended_says_nothing_of_duties() {
        pinnedAndHandled();
        add(moved("b", MoveDecision.KEPT, MoveCause.RECLASSIFIED, null));
        add(moved("b", MoveDecision.MOVED, null, null));
        add(moved("b", MoveDecision.MOVED, MoveCause.UNIT_ENDED, true));

        assertThat(Precedents.of("t1", facts)).extracting(Precedent::dispute).containsExactly(Dispute.RETURN);
    }

    private static MoveReviewed moved(
            String to, MoveDecision decision, @Nullable MoveCause cause, @Nullable Boolean ruling) {
        return new MoveReviewed(1, 1, "a", to, decision, AT.plusSeconds(70), cause, ruling);
    }

    @Test
    void the_order_in_which_facts_arrive_does_not_matter_nor_how_often_they_do() {
        pinnedAndHandled();
        add(decided(RequestDecision.GRANTED, "b", true));
        List<Precedent> ordered = Precedents.of("t1", facts);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(Precedents.of("t1", facts)).isEqualTo(ordered);
        }
    }

    @Test
    void a_return_that_lapsed_is_no_precedent_and_an_objection_is_told_with_its_own_words() {
        assigned();
        add(new ReturnRequested(1, 1, "a", "b", AT.plusSeconds(10)));
        add(new ReturnDecided(1, 1, "a", ReturnDecision.LAPSED, AT.plusSeconds(20)));
        assertThat(Precedents.of("t1", facts)).isEmpty();

        add(new RequestMade(1, 1, "a", RequestKind.OBJECTION, null, AT.plusSeconds(30), "c"));
        add(new RequestMade(1, 1, "a", RequestKind.EXTENSION, AT.plusSeconds(9000), AT.plusSeconds(40), null));
        add(decided(RequestDecision.REJECTED, null, true));

        assertThat(Precedents.of("t1", facts)).singleElement().satisfies(ruling -> {
            assertThat(ruling.dispute()).isEqualTo(Dispute.OBJECTION);
            assertThat(ruling.suggestedUnit()).isEqualTo("c");
        });
    }

    private void pinnedAndHandled() {
        assigned();
        add(new ReturnRequested(1, 1, "a", "b", AT.plusSeconds(10)));
        add(new ReturnDecided(1, 1, "a", ReturnDecision.REJECTED, AT.plusSeconds(20)));
        add(new RequestMade(1, 1, "a", RequestKind.EXTENSION, AT.plusSeconds(9000), AT.plusSeconds(30), null));
        RequestDecision no = RequestDecision.REJECTED;
        Instant at = AT.plusSeconds(35);
        add(new RequestDecided(1, 1, "a", RequestKind.EXTENSION, no, null, null, at, null, null));
        add(new RequestMade(1, 1, "a", RequestKind.OBJECTION, null, AT.plusSeconds(40), "c"));
        add(new TicketResolved(1, 1, "a", Outcome.SOLVED, AT.plusSeconds(50), true));
    }

    private void assigned() {
        add(new TicketAssigned(
                1,
                1,
                DispatchCause.FIRST,
                "a",
                List.of(),
                AT,
                AT.plusSeconds(3600),
                AT.plusSeconds(7200),
                new Rule("drainage", "1"),
                true,
                BasedOn.NOTHING,
                null));
    }

    private static RequestDecided decided(RequestDecision decision, @Nullable String to, @Nullable Boolean ruling) {
        return new RequestDecided(
                1, 1, "a", RequestKind.OBJECTION, decision, null, null, AT.plusSeconds(60), to, ruling);
    }

    private void add(TicketEvent event) {
        facts.add(new Fact(Writer.DISPATCH, facts.size(), AT, event));
    }
}
