package io.yihu.events.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Place;
import io.yihu.events.TicketAssigned;
import io.yihu.events.story.Arrivals.Arrival;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The view depends on the set of facts alone: lives with up to two returns and two reworks, in every disorder. */
class TicketStoryPropertyTest {

    @Provide
    Arbitrary<Arrival> arrivals() {
        return Arrivals.ofLives("T-1");
    }

    @Property(tries = 300)
    void any_order_with_repetitions_tells_the_same_story(@ForAll("arrivals") Arrival a) {
        assertThat(TicketStory.tell(a.arrived())).isEqualTo(TicketStory.tell(a.life()));
        assertThat(TicketStory.tell(a.arrived()).status()).isEqualTo(TicketStatus.CLOSED);
    }

    @Provide
    Arbitrary<Arrival> eventful() {
        return Arrivals.ofEventfulLives("T-1");
    }

    @Property(tries = 100)
    void what_was_settled_last_shows_in_any_order(@ForAll("eventful") Arrival a) {
        TicketView view = TicketStory.tell(a.arrived());

        assertThat(view).isEqualTo(TicketStory.tell(a.life()));
        assertThat(view.matter()).isNotNull();
        assertThat(view.matter().category()).isEqualTo("water-outage");
        assertThat(view.matter().place()).isEqualTo(new Place("shuyuanlu", "xintai", null));
        assertThat(view.assigned().assistUnits()).containsExactly("xintai");
    }

    @Property(tries = 300)
    void every_partial_set_has_a_view_and_adding_facts_never_undoes_a_round_or_a_hop(@ForAll("arrivals") Arrival a) {
        Set<Fact> known = new HashSet<>();
        TicketView before = TicketStory.tell(known);
        for (Fact fact : a.arrived()) {
            known.add(fact);
            TicketView now = TicketStory.tell(known);
            assertThat(now.round()).isGreaterThanOrEqualTo(before.round());
            assertThat(now.hops()).isGreaterThanOrEqualTo(before.hops());
            before = now;
        }
        assertThat(before).isEqualTo(TicketStory.tell(a.life()));
    }

    @Property(tries = 300)
    void a_subset_tells_the_same_story_in_any_order(@ForAll("arrivals") Arrival a, @ForAll long seed) {
        List<Fact> some = a.arrived().subList(0, a.arrived().size() / 2);
        List<Fact> otherwise = new ArrayList<>(some);
        java.util.Collections.shuffle(otherwise, new Random(seed));

        assertThat(TicketStory.tell(otherwise)).isEqualTo(TicketStory.tell(some));
    }

    @Property(tries = 300)
    void the_last_verdict_closes_whatever_is_still_under_way(@ForAll("arrivals") Arrival a) {
        Set<Fact> known = new HashSet<>(a.arrived().subList(0, a.arrived().size() / 2));
        known.add(a.life().get(a.life().size() - 1));

        assertThat(TicketStory.tell(known).status()).isEqualTo(TicketStatus.CLOSED);
    }

    @Property(tries = 300)
    void a_verdict_on_a_round_never_shows_after_the_next_round_was_assigned(@ForAll("arrivals") Arrival a) {
        Set<Fact> known = new HashSet<>();
        for (Fact fact : a.arrived()) {
            known.add(fact);
            int assigned = rounds(known, true);
            int reviewed = rounds(known, false);
            if (assigned > reviewed) {
                assertThat(TicketStory.tell(known).status()).isNotIn(TicketStatus.CLOSED, TicketStatus.HANDLING);
            }
        }
    }

    private static int rounds(Set<Fact> known, boolean assignments) {
        return known.stream()
                .filter(f -> assignments
                        ? f.event() instanceof TicketAssigned
                        : f.writer() == io.yihu.events.Writer.FEEDBACK)
                .mapToInt(f -> Standing.round(f.event()))
                .max()
                .orElse(0);
    }
}
