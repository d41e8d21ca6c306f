package io.yihu.dispatch.domain.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.events.Place;
import io.yihu.events.ReturnDecision;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final Catalogue PRESENT = Rulings.catalogue(Rulings.DRAINAGE);

    @Test
    void a_granted_return_proposes_the_narrowest_place_the_matter_and_the_unit_that_got_it() {
        Proposal proposal = proposed(Rulings.granted("t1", "b")).get(0);

        assertThat(proposal.place()).isEqualTo("estate");
        assertThat(proposal.category()).isEqualTo("drainage.blocked");
        assertThat(proposal.unit()).isEqualTo("b");
        assertThat(proposal.presentUnit()).isEqualTo("a");
        assertThat(proposed(Rulings.ruling("t1", 1, new Place("street", null, null), "a", "b")))
                .extracting(Proposal::place)
                .containsExactly("street");
    }

    @Test
    void rulings_that_say_the_same_are_counted_and_those_that_say_otherwise_stand_beside() {
        List<Proposal> proposals = proposed(
                Rulings.granted("t1", "b"),
                Rulings.granted("t2", "b"),
                Rulings.rejected("t3"),
                Rulings.granted("t4", "c"));

        assertThat(proposals).extracting(Proposal::unit).containsExactly("b", "c");
        assertThat(proposals.get(0).evidence()).extracting(Precedent::ticketId).containsExactly("t2", "t1");
        assertThat(proposals.get(0).against()).extracting(Precedent::ticketId).containsExactlyInAnyOrder("t3", "t4");
    }

    @Test
    void what_the_catalogue_says_already_is_proposed_no_longer() {
        CatalogueRow taken = Rulings.row("taken", "estate", "drainage.blocked", "b");

        assertThat(Proposals.of(
                        List.of(Rulings.granted("t1", "b")),
                        Rulings.catalogue(Rulings.DRAINAGE, taken),
                        Rulings.UNITS,
                        Rulings.DAY))
                .isEmpty();
        assertThat(proposed(Rulings.rejected("t1"))).isEmpty();
    }

    @Test
    void of_a_ticket_the_last_ruling_counts() {
        Precedent back = Rulings.ruling("t1", 2, Rulings.ESTATE, "b", "c");

        assertThat(proposed(Rulings.granted("t1", "b"), back))
                .extracting(Proposal::unit)
                .containsExactly("c");
        assertThat(proposed(Rulings.granted("t1", "b"), Rulings.ruling("t1", 2, Rulings.ESTATE, "b", null)))
                .as("b tried to return it too and keeps it")
                .extracting(Proposal::unit)
                .containsExactly("b");
    }

    @Test
    void a_unit_that_takes_no_tickets_is_not_proposed_nor_one_that_is_not_known_yet() {
        assertThat(proposed(Rulings.granted("t1", "gone"))).isEmpty();
        Precedent underWay = new Precedent(
                "t1",
                1,
                "drainage.blocked",
                Rulings.ESTATE,
                "a",
                null,
                ReturnDecision.GRANTED,
                null,
                null,
                null,
                Instant.EPOCH,
                TicketKind.COMPLAINT,
                Dispute.RETURN,
                null);
        assertThat(proposed(underWay)).isEmpty();
    }

    @Test
    void a_ruling_on_a_sealed_ticket_proposes_nothing_and_is_named_nowhere_in_the_catalogue() {
        Precedent unknown = Rulings.ruling("t1", 1, Rulings.ESTATE, "a", "b", null);

        assertThat(proposed(Rulings.sealed("t1", "b"))).isEmpty();
        assertThat(proposed(unknown)).as("of an earlier release").isEmpty();
        assertThat(proposed(Rulings.granted("t1", "b"), Rulings.sealed("t9", "b"), Rulings.sealed("t8", "c")))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.evidence()).hasSize(1);
                    assertThat(proposal.against()).isEmpty();
                    assertThat(Draft.of(PRESENT, List.of(proposal), Rulings.DAY).toString())
                            .contains("裁定先例 t1（")
                            .doesNotContain("t9", "t8");
                });
    }

    @Test
    void the_order_of_the_rulings_does_not_matter() {
        List<Precedent> rulings = new ArrayList<>(List.of(
                Rulings.granted("t1", "b"),
                Rulings.granted("t2", "c"),
                Rulings.rejected("t3"),
                Rulings.granted("t4", "b")));
        List<Proposal> once = Proposals.of(rulings, PRESENT, Rulings.UNITS, Rulings.DAY);

        Collections.reverse(rulings);

        assertThat(Proposals.of(rulings, PRESENT, Rulings.UNITS, Rulings.DAY)).isEqualTo(once);
    }

    @Test
    void a_draft_adds_a_row_that_keeps_assists_and_limits_and_then_proposes_nothing() {
        List<Proposal> proposals = proposed(Rulings.granted("t1", "c"));

        List<CatalogueRow> rows = Draft.of(PRESENT, proposals, Rulings.DAY);

        CatalogueRow added = rows.get(rows.size() - 1);
        assertThat(rows).hasSize(3).startsWith(PRESENT.rows().toArray(CatalogueRow[]::new));
        assertThat(added.lead()).isEqualTo("c");
        assertThat(added.assists()).as("without the lead").containsExactly("@community");
        assertThat(added.required()).as("likewise").containsExactly("@community");
        assertThat(added.limit()).isEqualTo(Urgency.FAST_LANE);
        assertThat(added.basisZh()).contains("t1", "裁定先例");
        assertThat(Proposals.of(
                        List.of(Rulings.granted("t1", "c")),
                        new Catalogue("2", rows, Rulings.UNITS),
                        Rulings.UNITS,
                        Rulings.DAY))
                .isEmpty();
    }

    @Test
    void a_row_for_the_very_same_gets_the_new_lead_instead_of_a_rival() {
        Catalogue exact = Rulings.catalogue(Rulings.row("exact", "estate", "drainage.blocked", "a"));
        List<Proposal> proposals = Proposals.of(List.of(Rulings.granted("t1", "b")), exact, Rulings.UNITS, Rulings.DAY);

        List<CatalogueRow> rows = Draft.of(exact, proposals, Rulings.DAY);

        assertThat(rows).extracting(CatalogueRow::row).containsExactly("fallback", "exact");
        assertThat(rows.get(1).lead()).isEqualTo("b");
    }

    @Test
    void proposals_that_contradict_each_other_tie_in_the_draft() {
        List<Proposal> both = proposed(Rulings.granted("t1", "b"), Rulings.granted("t2", "c"));
        List<CatalogueRow> rows = Draft.of(PRESENT, both, Rulings.DAY);

        assertThatThrownBy(() -> new Catalogue("2", rows, Rulings.UNITS)).hasMessageContaining("tie");
    }

    @Test
    void a_dismissal_holds_until_there_is_another_ruling_and_is_decided_once() {
        Proposal first = proposed(Rulings.granted("t1", "b")).get(0);
        Proposal again =
                proposed(Rulings.granted("t1", "b"), Rulings.granted("t2", "b")).get(0);
        Dismissal dismissal = dismissal(first);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(dismissal.covers(first)).isTrue();
        assertThat(dismissal.covers(again)).isFalse();
        assertThat(dismissal(first).after(dismissal)).isInstanceOf(Decision.Refused.class);
        assertThat(dismissal(again).after(dismissal)).isInstanceOf(Decision.Accepted.class);
    }

    private static Dismissal dismissal(Proposal proposal) {
        return new Dismissal(
                "estate", "drainage.blocked", "b", "一事一议", "someone", "DISPATCHER", Instant.EPOCH, proposal.newest());
    }

    private static List<Proposal> proposed(Precedent... rulings) {
        return Proposals.of(List.of(rulings), PRESENT, Rulings.UNITS, Rulings.DAY);
    }
}
