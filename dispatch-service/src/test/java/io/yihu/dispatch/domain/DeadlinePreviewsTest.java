package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.CalendarReference;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlinePreviewsTest {
    private static final DeadlinePreviews PREVIEWS = previews(Given.NOTICES);

    @Test
    void national_day_and_its_make_up_saturday_are_named() {
        DeadlinePreview preview = PREVIEWS.preview(Given.at("2026-09-30T10:00"), Urgency.ORDINARY, 1);

        assertThat(preview.sign().by()).isEqualTo(Given.at("2026-10-08T10:00"));
        assertThat(preview.sign().days())
                .extracting(day -> day.date().getDayOfMonth() + " " + day.kind() + " " + day.zh() + " " + day.en())
                .containsExactly(
                        "1 HOLIDAY 国庆节 National Day",
                        "2 HOLIDAY 国庆节 National Day",
                        "3 WEEKEND 周末 weekend",
                        "4 WEEKEND 周末 weekend",
                        "5 HOLIDAY 国庆节 National Day",
                        "6 HOLIDAY 国庆节 National Day",
                        "7 HOLIDAY 国庆节 National Day");
        assertThat(preview.resolve().days())
                .last()
                .isEqualTo(new DeadlinePreview.Day(
                        LocalDate.of(2026, 10, 11), DeadlinePreview.Kind.WEEKEND, "周末", "weekend"));
        assertThat(preview.resolve().days())
                .contains(new DeadlinePreview.Day(
                        LocalDate.of(2026, 10, 10), DeadlinePreview.Kind.MAKE_UP_WORKDAY, "调休上班", "make-up workday"));
        assertThat(preview.missingYears()).isEmpty();
    }

    @Test
    void late_december_follows_the_next_years_notice_and_says_when_that_is_missing() {
        Instant from = Given.at("2026-12-28T10:00");
        CalendarReference next = new CalendarReference(
                2027,
                List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)),
                List.of(LocalDate.of(2026, 12, 27), LocalDate.of(2027, 1, 3)));
        List<CalendarReference> known =
                Stream.concat(Given.NOTICES.stream(), Stream.of(next)).toList();

        DeadlinePreview without = PREVIEWS.preview(from, Urgency.ORDINARY, 1);
        DeadlinePreview with = previews(known).preview(from, Urgency.ORDINARY, 1);

        assertThat(without.missingYears()).containsExactly(2027);
        assertThat(without.calendarComplete()).isFalse();
        assertThat(without.resolve().by()).isEqualTo(Given.at("2027-01-04T10:00"));
        assertThat(with.missingYears()).isEmpty();
        assertThat(with.resolve().days())
                .extracting(day -> day.date() + " " + day.kind())
                .containsExactly(
                        "2026-12-31 HOLIDAY", "2027-01-01 HOLIDAY", "2027-01-02 WEEKEND", "2027-01-03 MAKE_UP_WORKDAY");
        assertThat(with.resolve().by()).isEqualTo(Given.at("2027-01-05T10:00"));
    }

    @Test
    void the_day_of_the_deadline_is_on_the_way_too() {
        DeadlinePreview saturday = PREVIEWS.preview(Given.at("2026-09-28T10:00"), Urgency.ORDINARY, 1);
        DeadlinePreview december = PREVIEWS.preview(Given.at("2026-12-22T10:00"), Urgency.ORDINARY, 1);

        assertThat(saturday.resolve().by()).isEqualTo(Given.at("2026-10-10T10:00"));
        assertThat(saturday.resolve().days())
                .last()
                .extracting(DeadlinePreview.Day::skipped)
                .isEqualTo(false);
        assertThat(december.resolve().by()).isEqualTo(Given.at("2026-12-29T10:00"));
        assertThat(december.missingYears())
                .as("the next notice may move late December")
                .containsExactly(2027);
        assertThat(december.sign().days()).isEmpty();
    }

    @Test
    void elapsed_limits_pass_over_no_day_and_need_no_notice() {
        DeadlinePreview preview = PREVIEWS.preview(Given.at("2030-10-01T23:00"), Urgency.UTILITY, 1);

        assertThat(preview.resolve().by()).isEqualTo(Given.at("2030-10-02T23:00"));
        assertThat(preview.resolve().days()).isEmpty();
        assertThat(preview.calendarComplete()).isTrue();
    }

    @Test
    void every_clock_is_shown_with_the_years_that_it_misses_itself() {
        DeadlinePreview preview = PREVIEWS.preview(Given.at("2026-12-30T10:00"), Urgency.DANGER, 1);

        assertThat(preview.calendarComplete()).as("minutes and hours").isTrue();
        assertThat(preview.contact().by()).isEqualTo(Given.at("2026-12-30T10:30"));
        assertThat(preview.contact().missingYears()).isEmpty();
        assertThat(preview.returnWindow().by()).isEqualTo(Given.at("2027-01-01T10:00"));
        assertThat(preview.returnWindow().missingYears()).containsExactly(2027);
        assertThat(preview.returnWindow().nearDueAt()).isNull();
        assertThat(preview.promise().by()).isEqualTo(preview.resolve().by());
        assertThat(preview.reportIn().get(WhistleKind.HARD_PROBLEM).by()).isEqualTo(Given.at("2026-12-31T10:00"));
        assertThat(preview.reportIn().get(WhistleKind.HARD_PROBLEM).missingYears())
                .containsExactly(2027);
        assertThat(preview.reportIn().get(WhistleKind.JOINT_ENFORCEMENT).by()).isEqualTo(Given.at("2026-12-30T15:30"));
        assertThat(preview.reportIn().get(WhistleKind.EMERGENCY).missingYears()).isEmpty();
        assertThat(PREVIEWS.preview(Given.NOW, Urgency.DANGER, 2).promise())
                .as("rework promises nothing anew")
                .isNull();
    }

    static DeadlinePreviews previews(List<CalendarReference> notices) {
        List<CalendarDay> days = notices.stream()
                .flatMap(notice -> Stream.concat(
                        notice.off().stream()
                                .map(day -> new CalendarDay(notice.year(), day, CalendarDay.Kind.OFF, "国庆节")),
                        notice.work().stream()
                                .map(day -> new CalendarDay(notice.year(), day, CalendarDay.Kind.WORK, null))))
                .toList();
        return new DeadlinePreviews(Given.LIMITS, new WorkingCalendar(notices, Given.HOURS), days);
    }
}
