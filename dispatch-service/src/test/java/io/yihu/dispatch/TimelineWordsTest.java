package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.Units;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.FormerName;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketSigned;
import io.yihu.events.UnitClock;
import io.yihu.events.UnitReference;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Lives;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineWordsTest {
    private final TimelineWords words = new TimelineWords(() -> new Units(List.of()));

    @Test
    void every_event_of_a_ticket_has_words() {
        List<TicketEvent> life = Stream.of(
                        Lives.withReturnsAndReworks("260907-0000-0001", 2, 1),
                        Lives.eventful("260907-0000-0003", true),
                        Lives.imported("260907-0000-0002"))
                .flatMap(List::stream)
                .map(Fact::event)
                .toList();
        Set<Class<?>> met = life.stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(met).containsExactlyInAnyOrder(TicketEvent.class.getPermittedSubclasses());
        assertThat(life).allSatisfy(event -> {
            assertThat(words.of(event, Instant.EPOCH).zh()).isNotBlank();
            assertThat(words.of(event, Instant.EPOCH).en()).isNotBlank();
        });
    }

    @Test
    void of_two_units_that_are_late_each_is_named() {
        assertThat(words.of(late("zhifa"), Instant.EPOCH).zh()).isEqualTo("zhifa报到时限已过");
        assertThat(words.of(late("chengguan"), Instant.EPOCH).en())
                .isEqualTo("the deadline of chengguan to report in passed");
    }

    @Test
    void a_promise_that_passed_is_said_of_the_caller_and_names_who_has_the_ticket() {
        DeadlineReached promise = new DeadlineReached(
                2, 1, "zhifa", UnitClock.PROMISE, DeadlineStage.PASSED, Instant.EPOCH, Instant.EPOCH);

        assertThat(words.of(promise, Instant.EPOCH).zh()).isEqualTo("对市民的承诺已到期，尚无答复（zhifa主办）");
        assertThat(words.of(promise, Instant.EPOCH).en())
                .isEqualTo("the promise to the caller has passed without an answer; zhifa has the ticket");
    }

    private static DeadlineReached late(String unit) {
        return new DeadlineReached(1, 1, unit, UnitClock.REPORT_IN, DeadlineStage.PASSED, Instant.EPOCH, Instant.EPOCH);
    }

    @Test
    void a_unit_is_called_as_it_was_called_when_it_happened() {
        UnitReference renamed = new UnitReference("zhifa", "执法大队", "Brigade", "DEPARTMENT", null)
                .formerly(List.of(new FormerName("城管中队", "Squad", LocalDate.parse("2026-05-31"))));
        TimelineWords named = new TimelineWords(() -> new Units(List.of(renamed)));
        TicketSigned signed = new TicketSigned(1, 1, "zhifa", Instant.EPOCH, true);

        assertThat(named.of(signed, Instant.parse("2026-05-31T10:00:00Z")).zh()).isEqualTo("城管中队签收");
        assertThat(named.of(signed, Instant.parse("2026-06-01T10:00:00Z")).zh()).isEqualTo("执法大队签收");
    }
}
