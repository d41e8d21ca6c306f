package io.yihu.dispatch.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.DispatchCause;
import io.yihu.events.Place;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketResolved;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Lives;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTest {
    private static final String ID = "260907-0000-0001";

    @Test
    void a_life_with_returns_and_rework_tells_who_had_it_first_and_last() {
        Past past = Past.of(ID, Lives.withReturnsAndReworks(ID, 2, 1)).orElseThrow();

        assertThat(past)
                .isEqualTo(new Past(
                        ID,
                        "drain-blocked",
                        new Place("shuyuanlu", "songtaoli", "songtaoli-estate"),
                        Urgency.ORDINARY,
                        LocalDate.of(2026, 9, 7),
                        "unit-1",
                        List.of(),
                        "unit-3",
                        true,
                        true,
                        false,
                        false));
    }

    @Test
    void one_of_before_districts_were_told_is_tried_as_in_the_district_of_its_street_and_one_that_tells_in_its_own() {
        Past past = Past.of(ID, Lives.straight(ID)).orElseThrow();
        Past whole = new Districts(Map.of("shuyuanlu", "yuetang")).whole(past);

        assertThat(whole.place()).isEqualTo(past.place().in("yuetang"));
        assertThat(whole.ticketId()).isEqualTo(past.ticketId());
        assertThat(new Districts(Map.of("shuyuanlu", "yuhu")).whole(whole)).isEqualTo(whole);
        assertThat(new Districts(Map.of("other", "yuhu")).whole(past)).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "0,2", "3,1", "2,2"})
    void the_facts_it_asks_for_tell_as_much_as_all_of_them(int returns, int reworks) {
        List<Fact> all = Lives.withReturnsAndReworks(ID, returns, reworks);
        List<Fact> asked = all.stream()
                .filter(fact -> Past.TOLD_BY.contains(fact.event().type()))
                .toList();

        assertThat(asked).hasSizeLessThan(all.size());
        assertThat(Past.of(ID, asked)).isEqualTo(Past.of(ID, all)).isPresent();
        assertThat(Past.TOLD_BY).contains(Lives.imported(ID).get(0).event().type());
    }

    @Test
    void what_nobody_answered_is_not_answered_and_what_nobody_returned_not_returned() {
        List<Fact> open = Lives.straight(ID).stream()
                .filter(fact -> fact.writer() != Writer.FEEDBACK && !(fact.event() instanceof TicketResolved))
                .toList();

        Past past = Past.of(ID, open).orElseThrow();

        assertThat(past.answered()).isFalse();
        assertThat(past.returned()).isFalse();
        assertThat(past.lastLead()).isEqualTo(past.firstLead());
    }

    @Test
    void a_ticket_that_a_dispatcher_redirected_went_to_the_wrong_unit_first() {
        List<Fact> life = new ArrayList<>(Lives.straight(ID));
        TicketAssigned first = life.stream()
                .map(Fact::event)
                .filter(TicketAssigned.class::isInstance)
                .map(TicketAssigned.class::cast)
                .findFirst()
                .orElseThrow();
        life.add(new Fact(Writer.DISPATCH, 99, first.assignedAt(), redirected(first)));

        Past past = Past.of(ID, life).orElseThrow();

        assertThat(past.returned()).isTrue();
        assertThat(past.firstLead()).isEqualTo("unit-1");
        assertThat(past.lastLead()).isEqualTo("unit-9");
    }

    private static TicketAssigned redirected(TicketAssigned first) {
        return new TicketAssigned(
                2,
                1,
                DispatchCause.REDIRECTED,
                "unit-9",
                List.of(),
                first.assignedAt().plusSeconds(60),
                first.signBy(),
                first.resolveBy(),
                first.rule(),
                true,
                first.basedOn(),
                null);
    }

    @Test
    void a_ticket_of_an_older_ledger_is_known_by_the_unit_that_had_it_in_the_end() {
        Past past = Past.of(ID, Lives.imported(ID)).orElseThrow();

        assertThat(past.imported()).isTrue();
        assertThat(past.answered()).isTrue();
        assertThat(past.lastLead()).isEqualTo("unit-1");
        assertThat(past.day()).isEqualTo(LocalDate.of(2024, 5, 6));
    }

    @Test
    void what_was_not_dispatched_or_lacks_its_first_dispatch_or_its_registration_is_nothing() {
        List<Fact> life = Lives.withReturnsAndReworks(ID, 1, 0);

        assertThat(Past.of(ID, List.of())).isEmpty();
        assertThat(Past.of(ID, life.subList(0, 2))).as("classified only").isEmpty();
        assertThat(Past.of(
                        ID,
                        life.stream()
                                .filter(f -> !(f.event() instanceof TicketAssigned a && a.dispatchNo() == 1))
                                .toList()))
                .isEmpty();
        assertThat(Past.of(
                        ID,
                        life.stream().filter(f -> f.writer() != Writer.INTAKE).toList()))
                .isEmpty();
    }
}
