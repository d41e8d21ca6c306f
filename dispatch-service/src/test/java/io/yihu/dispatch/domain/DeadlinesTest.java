package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.events.CalendarReference;
import io.yihu.events.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    @ParameterizedTest
    @CsvSource({
        "DANGER,    2026-09-07T09:30, 2026-09-07T09:45, 2026-09-07T11:30",
        "UTILITY,   2026-10-01T23:50, 2026-10-02T00:20, 2026-10-02T23:50",
        "FAST_LANE, 2026-09-05T08:00, 2026-09-05T08:15, 2026-09-06T08:00",
        "INQUIRY,   2026-09-07T09:30, 2026-09-07T15:00, 2026-09-09T09:30",
        "ORDINARY,  2026-09-07T09:30, 2026-09-08T09:30, 2026-09-14T09:30",
        "ORDINARY,  2026-09-07T20:00, 2026-09-08T17:30, 2026-09-14T17:30",
        "ORDINARY,  2026-09-07T12:30, 2026-09-08T12:00, 2026-09-14T12:00",
        "COMPLEX,   2026-09-01T10:00, 2026-09-02T10:00, 2026-09-21T10:00",
    })
    void each_urgency_has_its_row(Urgency urgency, String dispatch, String signBy, String resolveBy) {
        Clocks clocks = Given.DEADLINES.start(Given.at(dispatch), urgency, 1);

        assertThat(clocks.signBy()).isEqualTo(Given.at(signBy));
        assertThat(clocks.resolveBy()).isEqualTo(Given.at(resolveBy));
        assertThat(clocks.limit()).isEqualTo(urgency.name());
        assertThat(clocks.limitsVersion()).isEqualTo("limits-1");
        assertThat(clocks.calendarComplete()).isTrue();
    }

    @Test
    void every_round_after_the_first_has_the_row_for_rework_whatever_the_urgency() {
        Clocks clocks = Given.DEADLINES.start(Given.NOW, Urgency.DANGER, 2);

        assertThat(clocks.signBy()).isEqualTo(Given.at("2026-09-07T15:00"));
        assertThat(clocks.resolveBy()).isEqualTo(Given.at("2026-09-10T09:30"));
        assertThat(clocks.limit()).isEqualTo("REWORK");
    }

    @Test
    void spring_festival_2026_is_skipped_and_its_make_up_saturdays_count() {
        Clocks before = Given.DEADLINES.start(Given.at("2026-02-13T16:30"), Urgency.ORDINARY, 1);

        assertThat(before.signBy()).as("Saturday 14 February is worked").isEqualTo(Given.at("2026-02-14T16:30"));
        assertThat(before.resolveBy()).as("24 to 27 February follow").isEqualTo(Given.at("2026-02-27T16:30"));
    }

    @Test
    void a_dispatch_on_a_holiday_starts_counting_on_the_next_working_morning() {
        Clocks clocks = Given.DEADLINES.start(Given.at("2026-10-03T11:00"), Urgency.ORDINARY, 1);

        assertThat(clocks.startedAt()).isEqualTo(Given.at("2026-10-03T11:00"));
        assertThat(clocks.signBy()).isEqualTo(Given.at("2026-10-08T17:30"));
        assertThat(clocks.resolveBy()).as("Saturday 10 October is worked").isEqualTo(Given.at("2026-10-13T17:30"));
    }

    @Test
    void a_year_without_a_notice_counts_weekends_only_and_says_so() {
        Clocks clocks = Given.DEADLINES.start(Given.at("2027-02-05T10:00"), Urgency.ORDINARY, 1);

        assertThat(clocks.resolveBy()).isEqualTo(Given.at("2027-02-12T10:00"));
        assertThat(clocks.calendarComplete()).isFalse();
        assertThat(Given.DEADLINES
                        .start(Given.at("2027-02-05T10:00"), Urgency.DANGER, 1)
                        .calendarComplete())
                .as("elapsed time needs no calendar")
                .isTrue();
    }

    @Test
    void a_pause_that_reaches_into_a_year_without_a_notice_says_so_too() {
        Clocks working = Given.DEADLINES.start(Given.at("2026-12-21T10:00"), Urgency.INQUIRY, 1);
        Clocks elapsed = Given.DEADLINES.start(Given.at("2026-12-21T10:00"), Urgency.UTILITY, 1);
        Instant since = Given.at("2026-12-21T16:00");
        Instant again = Given.at("2027-01-05T10:00");

        assertThat(working.calendarComplete()).isTrue();
        assertThat(Given.DEADLINES
                        .leftTime()
                        .resumed(working, since, Given.at("2026-12-22T10:00"))
                        .calendarComplete())
                .isTrue();
        assertThat(Given.DEADLINES.leftTime().resumed(working, since, again).calendarComplete())
                .isFalse();
        assertThat(Given.DEADLINES.leftTime().resumed(elapsed, since, again).calendarComplete())
                .as("elapsed time needs no calendar")
                .isTrue();
    }

    @Test
    void late_december_belongs_to_the_next_years_notice_too() {
        WorkingCalendar known = new WorkingCalendar(
                List.of(
                        new CalendarReference(2026, List.of(), List.of()),
                        new CalendarReference(2027, List.of(LocalDate.parse("2026-12-31")), List.of())),
                Given.HOURS);

        assertThat(known.worksOn(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(known.knows(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(Given.CALENDAR.knows(LocalDate.parse("2026-12-24"))).isTrue();
        assertThat(Given.CALENDAR.knows(LocalDate.parse("2026-12-31"))).isFalse();
    }

    @Test
    void deadlines_are_whole_seconds_in_the_units_favour() {
        Instant odd = Given.NOW.plusMillis(1);

        assertThat(Given.DEADLINES.start(odd, Urgency.DANGER, 1).signBy())
                .isEqualTo(Given.NOW.plusSeconds(15 * 60 + 1));
    }

    @Test
    void a_calendar_that_contradicts_itself_is_refused() {
        LocalDate day = LocalDate.parse("2026-10-01");
        CalendarReference notice = new CalendarReference(2026, List.of(day), List.of(day));

        assertThatThrownBy(() -> new WorkingCalendar(List.of(notice), Given.HOURS))
                .hasMessageContaining("2026-10-01");
        assertThatThrownBy(() -> new WorkingCalendar(
                        List.of(
                                new CalendarReference(2026, List.of(), List.of()),
                                new CalendarReference(2026, List.of(), List.of())),
                        Given.HOURS))
                .hasMessageContaining("two notices for 2026");
        assertThatThrownBy(() -> new WorkingCalendar(List.of(), List.of(Given.HOURS.get(1), Given.HOURS.get(0))))
                .hasMessageContaining("in order");
        assertThatThrownBy(() -> new WorkingCalendar(List.of(), List.of())).hasMessageContaining("needs hours");
    }
}
