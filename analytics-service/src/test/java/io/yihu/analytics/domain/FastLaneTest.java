package io.yihu.analytics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.analytics.Ticket;
import io.yihu.events.Satisfaction;
import io.yihu.events.WhistleKind;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** 一呼即应, told by hand. */
class FastLaneTest {
    private final Ticket ticket = new Ticket("T-1").at("2026-11-20T09:00").created("songtao");

    @Test
    void a_ticket_of_the_fast_lane_counts_on_the_day_of_its_dispatch_as_solved_once_the_caller_says_so() {
        ticket.at("2026-11-20T09:01").hurried("shizheng");
        assertThat(rate(RateFormula.FAST_LANE_SOLVED)).isEqualTo("0.00%");

        ticket.at("2026-11-20T09:20").signed(true).contacted(true);
        assertThat(rate(RateFormula.FAST_LANE_ANSWERED)).isEqualTo("100.00%");
        ticket.at("2026-11-20T18:00").resolved(true);
        assertThat(rate(RateFormula.FAST_LANE_ON_TIME)).isEqualTo("100.00%");
        assertThat(rate(RateFormula.FAST_LANE_SOLVED))
                .as("the unit's word is not enough")
                .isEqualTo("0.00%");

        ticket.at("2026-11-21T10:00").goodCallBack(Satisfaction.SATISFIED);
        assertThat(rate(RateFormula.FAST_LANE_SOLVED)).isEqualTo("100.00%");
    }

    @Test
    void late_and_unsolved_stay_in_the_denominator() {
        ticket.at("2026-11-20T09:01").hurried("shizheng").contacted(false);
        ticket.at("2026-11-22T09:01").resolved(false);
        ticket.at("2026-11-22T10:00").badCallBack();

        assertThat(rate(RateFormula.FAST_LANE_ANSWERED)).isEqualTo("0.00%");
        assertThat(rate(RateFormula.FAST_LANE_ON_TIME)).isEqualTo("0.00%");
        assertThat(rate(RateFormula.FAST_LANE_SOLVED)).isEqualTo("0.00%");
    }

    @Test
    void a_rework_leaves_a_ticket_on_the_fast_lane_and_the_last_word_of_the_caller_counts() {
        ticket.at("2026-11-20T09:01").hurried("shizheng").resolved(true);
        ticket.at("2026-11-20T12:00").badCallBack();
        ticket.at("2026-11-20T13:00").reassigned("shizheng").resolved(true);
        ticket.at("2026-11-20T14:00").goodCallBack(Satisfaction.SATISFIED);

        assertThat(rate(RateFormula.FAST_LANE_SOLVED)).isEqualTo("100.00%");
        assertThat(figures().count(Measure.FAST_LANE)).isEqualTo(1);
    }

    @Test
    void a_ticket_that_was_moved_off_the_fast_lane_before_any_reply_is_not_of_it() {
        ticket.at("2026-11-20T09:01").hurried("shizheng").returned(true);
        ticket.at("2026-11-20T10:00").assigned("chengguan");

        assertThat(figures().count(Measure.FAST_LANE)).isZero();
        assertThat(rate(RateFormula.FAST_LANE_SOLVED)).isEqualTo("no data");
    }

    @Test
    void an_emergency_whistle_puts_a_ticket_into_the_fast_lane_in_whatever_round_and_another_whistle_does_not() {
        ticket.at("2026-11-20T09:01").assigned("shizheng").whistled(WhistleKind.HARD_PROBLEM);
        assertThat(figures().count(Measure.FAST_LANE)).isZero();

        ticket.at("2026-11-20T10:00").resolved(true).badCallBack();
        ticket.at("2026-11-20T11:00").reassigned("shizheng").contacted(true).whistled(WhistleKind.EMERGENCY);
        assertThat(figures().count(Measure.FAST_LANE)).isEqualTo(1);
        assertThat(rate(RateFormula.FAST_LANE_ANSWERED)).isEqualTo("100.00%");
        assertThat(rate(RateFormula.FAST_LANE_ON_TIME))
                .as("of the round in which it came into the lane")
                .isEqualTo("0.00%");

        ticket.at("2026-11-20T12:00").resolved(true);
        assertThat(rate(RateFormula.FAST_LANE_ON_TIME)).isEqualTo("100.00%");
    }

    @Test
    void the_last_limit_of_the_first_round_counts_also_where_the_unit_stays() {
        ticket.at("2026-11-20T09:01").assigned("shizheng").revised("FAST_LANE").revised(null);
        assertThat(figures().count(Measure.FAST_LANE)).isEqualTo(1);

        ticket.revised("ORDINARY");
        assertThat(figures().count(Measure.FAST_LANE)).isZero();
    }

    private String rate(RateFormula formula) {
        return figures().rate(formula).en();
    }

    private DayFigures figures() {
        DayTally tally = new DayTally(Day.of(LocalDate.parse("2026-11-20"), LocalTime.MIDNIGHT), new Scope(null, null));
        tally.add(CountedTicket.of("T-1", ticket.facts()));
        return tally.total();
    }
}
