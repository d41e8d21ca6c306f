package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.Units;
import io.yihu.events.TicketEvent;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Lives;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineWordsTest {
    private final TimelineWords words = new TimelineWords(() -> new Units(List.of()));

    @Test
    void every_event_of_a_ticket_has_words() {
        List<TicketEvent> life = Stream.concat(
                        Lives.withReturnsAndReworks("260907-0000-0001", 2, 1).stream(),
                        Lives.imported("260907-0000-0002").stream())
                .map(Fact::event)
                .toList();
        Set<Class<?>> met = life.stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(met).containsExactlyInAnyOrder(TicketEvent.class.getPermittedSubclasses());
        assertThat(life).allSatisfy(event -> {
            assertThat(words.of(event).zh()).isNotBlank();
            assertThat(words.of(event).en()).isNotBlank();
        });
    }
}
