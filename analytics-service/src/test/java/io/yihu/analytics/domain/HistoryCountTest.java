package io.yihu.analytics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.story.Lives;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ticket of an older ledger counts on its own days, like any other. */
class HistoryCountTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);

    private final CountedTicket ticket = CountedTicket.of("T-1", Lives.imported("T-1"));

    @Test
    void it_is_received_dispatched_signed_completed_called_back_and_closed_on_the_days_of_the_ledger() {
        assertThat(on(MONDAY))
                .containsExactlyInAnyOrder(Measure.RECEIVED, Measure.DISPATCHED, Measure.SIGNED_ON_TIME, Measure.OPEN);
        assertThat(on(MONDAY.plusDays(1))).containsExactlyInAnyOrder(Measure.COMPLETED, Measure.COMPLETED_ON_TIME);
        assertThat(on(MONDAY.plusDays(2)))
                .containsExactlyInAnyOrder(
                        Measure.CALLED_BACK, Measure.CONTACTED, Measure.SOLVED, Measure.SATISFIED, Measure.CLOSED);
        assertThat(on(LocalDate.of(2026, 9, 7))).as("the day of the import").isEmpty();
    }

    @Test
    void while_it_was_open_it_belonged_to_its_unit() {
        assertThat(ticket.within(Day.of(MONDAY, LocalTime.MIDNIGHT)))
                .filteredOn(c -> c.measure() == Measure.OPEN)
                .extracting(Contribution::unit)
                .containsExactly("unit-1");
    }

    private List<Measure> on(LocalDate day) {
        return ticket.within(Day.of(day, LocalTime.MIDNIGHT)).stream()
                .map(Contribution::measure)
                .toList();
    }
}
