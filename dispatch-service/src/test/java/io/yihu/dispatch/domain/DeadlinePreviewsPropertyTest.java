package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Urgency;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DeadlinePreviewsPropertyTest {
    private static final Instant BEGIN = Given.at("2025-11-15T00:00");
    private static final int MINUTES = 600 * 24 * 60;
    private static final DeadlinePreviews PREVIEWS = DeadlinePreviewsTest.previews(Given.NOTICES);

    private final SlowClock slow = new SlowClock(Given.NOTICES, Given.HOURS);

    @Property(tries = 200)
    void a_preview_is_what_the_clock_gives_and_what_counting_every_minute_gives(
            @ForAll @IntRange(max = MINUTES) int start,
            @ForAll Urgency urgency,
            @ForAll @IntRange(min = 1, max = 3) int round) {
        Instant from = BEGIN.plus(Duration.ofMinutes(start));

        DeadlinePreview preview = PREVIEWS.preview(from, urgency, round);

        Clocks clocks = Given.DEADLINES.start(from, urgency, round);
        assertThat(preview.sign().by()).isEqualTo(clocks.signBy()).isEqualTo(slowly(from, preview.sign()));
        assertThat(preview.resolve().by()).isEqualTo(clocks.resolveBy()).isEqualTo(slowly(from, preview.resolve()));
        assertThat(preview.contact().by()).isEqualTo(clocks.contactBy());
        assertThat(preview.returnWindow().by())
                .isEqualTo(clocks.returnBy())
                .isEqualTo(slowly(from, preview.returnWindow()));
        assertThat(preview.reportIn().values())
                .allSatisfy(leg -> assertThat(leg.by()).isEqualTo(slowly(from, leg)));
        assertThat(preview.limit()).isEqualTo(clocks.limit());
        assertThat(preview.calendarComplete()).isEqualTo(clocks.calendarComplete());
    }

    @Property(tries = 200)
    void the_days_told_are_all_days_without_work_and_all_weekends_with_work(
            @ForAll @IntRange(max = MINUTES) int start, @ForAll Urgency urgency) {
        Instant from = BEGIN.plus(Duration.ofMinutes(start));

        DeadlinePreview.Leg leg = PREVIEWS.preview(from, urgency, 1).resolve();

        List<LocalDate> expected = leg.limit().elapses() ? List.of() : days(from, leg.by());
        assertThat(leg.days()).extracting(DeadlinePreview.Day::date).isEqualTo(expected);
        assertThat(leg.days()).allSatisfy(day -> assertThat(day.skipped()).isEqualTo(!works(day.date())));
    }

    private Instant slowly(Instant from, DeadlinePreview.Leg leg) {
        int amount = leg.limit().amount();
        return switch (leg.limit().unit()) {
            case MINUTES -> from.plus(Duration.ofMinutes(amount));
            case HOURS -> from.plus(Duration.ofHours(amount));
            case WORKING_HOURS -> slow.after(from, amount * 60L, 60);
            case WORKING_DAYS -> slow.after(from, amount * 7L * 60, 60);
        };
    }

    private List<LocalDate> days(Instant from, Instant to) {
        LocalDate last = LocalDate.ofInstant(to, WorkingCalendar.ZONE);
        return LocalDate.ofInstant(from, WorkingCalendar.ZONE)
                .datesUntil(last.plusDays(1))
                .filter(day -> !works(day)
                        || day.getDayOfWeek() == DayOfWeek.SATURDAY
                        || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .toList();
    }

    private boolean works(LocalDate day) {
        return slow.working(day.atTime(10, 0).atZone(WorkingCalendar.ZONE).toInstant());
    }
}
