package io.yihu.events.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.TicketEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {

    static List<TicketEvent> events() {
        return Stream.of(Lives.withReturnsAndReworks("T-1", 1, 1), Lives.imported("T-2"), Lives.eventful("T-3", true))
                .flatMap(List::stream)
                .map(Fact::event)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_leaves_a_ticket_somewhere_known_or_where_it_was(TicketEvent event) {
        assertThat(Standing.after(event)).isNotEqualTo(Optional.of(TicketStatus.UNKNOWN));
        assertThat(Standing.round(event)).isBetween(0, 2);
    }

    @Test
    void those_are_all_the_events_there_are() {
        assertThat(Stream.<Class<?>>of(TicketEvent.class.getPermittedSubclasses()))
                .hasSameElementsAs(events().stream().map(Object::getClass).toList());
    }

    @Test
    void every_event_with_a_round_component_tells_its_round() {
        events().forEach(event -> {
            boolean hasRound = Stream.of(event.getClass().getRecordComponents())
                    .anyMatch(c -> c.getName().equals("round"));
            assertThat(Standing.round(event) > 0).as(event.type().wireName()).isEqualTo(hasRound);
        });
    }

    @Test
    void a_rejected_return_leaves_the_ticket_with_the_unit() {
        TicketEvent rejected = new ReturnDecided(1, 1, "unit-1", ReturnDecision.REJECTED, Instant.EPOCH);

        assertThat(Standing.after(rejected)).contains(TicketStatus.DISPATCHED);
    }
}
