package io.yihu.events.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketSigned;
import io.yihu.events.Writer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The story read top to bottom, and the partial sets that real topics produce. */
class TicketStoryTest {
    private static final List<Fact> LIFE = Lives.withReturnsAndReworks("T-1", 1, 1);

    @Test
    void a_life_passes_through_its_standings_in_order() {
        assertThat(java.util.stream.IntStream.rangeClosed(0, LIFE.size())
                        .mapToObj(n ->
                                TicketStory.tell(LIFE.subList(0, n)).status().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(
                        "UNKNOWN REGISTERED TRIAGE DISPATCHED RETURN_REVIEW TRIAGE DISPATCHED SIGNED CALLBACK CALLBACK"
                                + " HANDLING DISPATCHED SIGNED CALLBACK CALLBACK CLOSED");
    }

    @Test
    void questions_extensions_and_suspensions_show_where_the_ticket_stands_and_move_its_deadline() {
        List<Fact> eventful = Lives.eventful("T-3", true);

        assertThat(java.util.stream.IntStream.rangeClosed(0, eventful.size())
                        .mapToObj(n -> TicketStory.tell(eventful.subList(0, n))
                                .status()
                                .name())
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo("UNKNOWN TRIAGE DISPATCHED SIGNED HANDLING SUSPENDED CALLBACK CLOSED");
        assertThat(TicketStory.tell(eventful).movedTo())
                .isEqualTo(eventful.stream()
                        .map(Fact::event)
                        .filter(io.yihu.events.ClockResumed.class::isInstance)
                        .map(e -> ((io.yihu.events.ClockResumed) e).resolveBy())
                        .reduce((a, b) -> b)
                        .orElseThrow());
        assertThat(TicketStory.tell(Lives.eventful("T-4", false)).status()).isEqualTo(TicketStatus.CANCELLED);
    }

    @Test
    void a_rejected_return_leaves_a_ticket_signed_that_was_signed() {
        Instant at = Instant.parse("2026-09-07T01:30:00Z");
        Fact signed = new Fact(Writer.DISPATCH, 2, at, new TicketSigned(1, 1, "unit-1", at, true));
        Fact rejected =
                new Fact(Writer.DISPATCH, 4, at, new ReturnDecided(1, 1, "unit-1", ReturnDecision.REJECTED, at));

        assertThat(TicketStory.tell(List.of(signed, rejected)).status()).isEqualTo(TicketStatus.SIGNED);
        assertThat(TicketStory.tell(List.of(rejected)).status()).isEqualTo(TicketStatus.DISPATCHED);
    }

    @Test
    void a_ticket_of_an_older_ledger_is_closed_from_the_first() {
        TicketView imported = TicketStory.tell(Lives.imported("T-2"));

        assertThat(imported.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(imported.matter()).isNotNull();
        assertThat(imported.assigned()).isNull();
        assertThat(imported.signed()).isNotNull();
        assertThat(imported.resolved()).isNotNull();
        assertThat(imported.closed()).isNotNull();
    }

    @Test
    void the_end_knows_rounds_hops_and_who_had_it_last() {
        TicketView end = TicketStory.tell(LIFE);

        assertThat(end.round()).isEqualTo(2);
        assertThat(end.hops()).isEqualTo(1);
        assertThat(end.assigned())
                .extracting(TicketAssigned::dispatchNo, TicketAssigned::leadUnit)
                .containsExactly(3, "unit-2");
        assertThat(end.matter()).isNotNull();
        assertThat(end.signed()).isNotNull();
        assertThat(end.resolved()).isNotNull();
        assertThat(end.closed()).isNotNull();
    }

    @Test
    void facts_of_dispatch_alone_have_a_standing_and_no_matter() {
        TicketView view = TicketStory.tell(of(TicketAssigned.class));

        assertThat(view.status()).isEqualTo(TicketStatus.DISPATCHED);
        assertThat(view.matter()).isNull();
    }

    @Test
    void a_classification_without_its_registration_is_not_enough_to_know_the_matter() {
        List<Fact> late = LIFE.stream()
                .filter(f -> f.writer() == Writer.INTAKE && !(f.event() instanceof TicketCreated))
                .toList();

        assertThat(TicketStory.tell(late).status()).isEqualTo(TicketStatus.UNKNOWN);
    }

    @Test
    void a_copy_of_a_fact_under_the_same_number_counts_once() {
        List<Fact> copies = LIFE.stream()
                .flatMap(f -> java.util.stream.Stream.of(
                        f, new Fact(f.writer(), f.sequence(), f.time().plusNanos(1), f.event())))
                .toList();

        assertThat(TicketStory.tell(copies)).isEqualTo(TicketStory.tell(LIFE));
    }

    @Test
    void the_wire_form_of_a_life_reads_back_as_its_facts() {
        assertThat(Lives.wire("T-1", LIFE).stream()
                        .map(w -> new Fact(
                                w.envelope().writer(),
                                w.envelope().sequence(),
                                w.envelope().time(),
                                io.yihu.events.EventJson.read(
                                        w.body(),
                                        io.yihu.events.EventType.named(
                                                        w.envelope().type())
                                                .orElseThrow()
                                                .record()))))
                .containsExactlyElementsOf(LIFE);
    }

    private static List<Fact> of(Class<? extends TicketEvent> type) {
        return LIFE.stream().filter(f -> type.isInstance(f.event())).toList();
    }
}
