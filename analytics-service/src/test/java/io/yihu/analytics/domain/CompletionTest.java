package io.yihu.analytics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.analytics.Ticket;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketKind;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Who is credited with what on which day, told by hand. Times are Shanghai's. */
class CompletionTest {
    private final Ticket ticket = new Ticket("T-1").at("2026-11-20T09:00").created("songtao");

    @Test
    void a_rework_moves_the_completion_to_the_day_of_the_new_reply() {
        ticket.at("2026-11-20T10:00").assigned("shizheng").signed(true).resolved(true);
        assertThat(on("2026-11-20", Measure.COMPLETED)).isEqualTo(1);
        assertThat(on("2026-11-20", Measure.OPEN)).isZero();

        ticket.at("2026-11-21T10:00").badCallBack();
        assertThat(on("2026-11-20", Measure.COMPLETED)).isZero();
        assertThat(on("2026-11-20", Measure.OPEN)).isEqualTo(1);
        assertThat(on("2026-11-21", Measure.REWORK_ORDERED)).isEqualTo(1);

        ticket.at("2026-11-22T10:00").reassigned("chengguan").signed(false).resolved(false);
        assertThat(on("2026-11-20", Measure.COMPLETED)).isZero();
        assertThat(on("2026-11-22", Measure.COMPLETED)).isEqualTo(1);
        assertThat(on("2026-11-22", Measure.COMPLETED_ON_TIME)).isZero();
        assertThat(on("2026-11-22", Measure.DISPATCHED)).isEqualTo(1);
        assertThat(on("2026-11-22", Measure.DISPATCHED_FOR_REWORK)).isEqualTo(1);
    }

    @Test
    void completion_belongs_to_the_lead_of_the_newest_round_and_answers_to_the_round_asked_about() {
        ticket.at("2026-11-20T10:00").assigned("shizheng").resolved(true);
        ticket.at("2026-11-20T15:00").badCallBack();
        ticket.at("2026-11-20T16:00").reassigned("chengguan").resolved(true);

        DayTally tally = tally("2026-11-20", "00:00");

        assertThat(tally.total().count(Measure.COMPLETED)).isEqualTo(1);
        assertThat(tally.units().get("chengguan").count(Measure.COMPLETED)).isEqualTo(1);
        assertThat(tally.units().get("shizheng").count(Measure.COMPLETED)).isZero();
        assertThat(tally.units().get("shizheng").count(Measure.CALLED_BACK)).isEqualTo(1);
        assertThat(tally.units().get("shizheng").count(Measure.REWORK_ORDERED)).isEqualTo(1);
    }

    @Test
    void an_open_ticket_belongs_to_whoever_led_it_at_the_end_of_that_day() {
        ticket.at("2026-11-20T10:00").assigned("shizheng").returned(false);
        ticket.at("2026-11-21T10:00").returned(true);
        ticket.at("2026-11-22T10:00").assigned("chengguan");

        assertThat(tally("2026-11-20", "00:00").units().get("shizheng").count(Measure.OPEN))
                .isEqualTo(1);
        assertThat(tally("2026-11-21", "00:00").units().get("shizheng").count(Measure.OPEN))
                .isZero();
        assertThat(tally("2026-11-21", "00:00").total().count(Measure.OPEN)).isEqualTo(1);
        assertThat(tally("2026-11-22", "00:00").units()).containsOnlyKeys("chengguan");
    }

    @Test
    void a_day_may_run_from_noon_to_noon() {
        ticket.at("2026-11-21T11:59")
                .assigned("shizheng")
                .at("2026-11-21T12:00")
                .resolved(true);

        assertThat(tally("2026-11-20", "12:00").total().count(Measure.DISPATCHED))
                .isEqualTo(1);
        assertThat(tally("2026-11-20", "12:00").total().count(Measure.COMPLETED))
                .isZero();
        assertThat(tally("2026-11-20", "12:00").total().count(Measure.OPEN)).isEqualTo(1);
        assertThat(tally("2026-11-21", "12:00").total().count(Measure.COMPLETED))
                .isEqualTo(1);
        assertThat(tally("2026-11-19", "12:00").total().count(Measure.RECEIVED)).isEqualTo(1);
        assertThat(Day.of(LocalDate.parse("2026-11-20"), LocalTime.NOON).dates())
                .containsExactly(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-21"));
    }

    @Test
    void a_good_call_back_closes_and_counts_its_answers_on_its_day() {
        ticket.at("2026-11-20T10:00").assigned("shizheng").resolved(true);
        ticket.at("2026-11-23T10:00").goodCallBack(Satisfaction.BASICALLY_SATISFIED);

        DayFigures shizheng = tally("2026-11-23", "00:00").units().get("shizheng");

        assertThat(shizheng.count(Measure.CLOSED)).isEqualTo(1);
        assertThat(shizheng.rate(RateFormula.SATISFIED).value())
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("0.9"));
        assertThat(shizheng.rate(RateFormula.COMPLETION).value()).isEmpty();
    }

    @Test
    void what_is_not_worked_as_a_ticket_is_shown_as_a_count_and_nowhere_else() {
        Ticket nuisance = new Ticket("T-2").at("2026-11-20T09:00").created("songtao", TicketKind.NUISANCE);
        DayTally tally = new DayTally(Day.of(LocalDate.parse("2026-11-20"), LocalTime.MIDNIGHT), new Scope(null, null));

        tally.add(CountedTicket.of("T-2", nuisance.facts()));

        assertThat(tally.total().count(Measure.EXCLUDED)).isEqualTo(1);
        assertThat(tally.total().count(Measure.RECEIVED)).isZero();
        assertThat(tally.total().count(Measure.OPEN)).isZero();
    }

    private long on(String date, Measure measure) {
        return tally(date, "00:00").total().count(measure);
    }

    private DayTally tally(String date, String startsAt) {
        DayTally tally = new DayTally(Day.of(LocalDate.parse(date), LocalTime.parse(startsAt)), new Scope(null, null));
        tally.add(CountedTicket.of("T-1", ticket.facts()));
        return tally;
    }
}
