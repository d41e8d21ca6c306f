package io.yihu.dispatch.domain.notice;

import static io.yihu.dispatch.domain.notice.Notes.at;
import static io.yihu.dispatch.domain.notice.Notes.group;
import static io.yihu.dispatch.domain.notice.Notes.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-09-07T21:59:59, false",
        "22:00, 07:00, 2026-09-07T22:00, true",
        "22:00, 07:00, 2026-09-08T00:00, true",
        "22:00, 07:00, 2026-09-08T06:59:59, true",
        "22:00, 07:00, 2026-09-08T07:00, false",
        "12:00, 13:30, 2026-09-07T12:00, true",
        "12:00, 13:30, 2026-09-07T13:30, false",
        "12:00, 13:30, 2026-09-07T00:00, false",
        "00:00, 00:00, 2026-09-07T15:00, true",
    })
    void quiet_hours_may_run_over_midnight(LocalTime from, LocalTime to, String now, boolean quiet) {
        assertThat(new Quiet(from, to).at(at(now))).isEqualTo(quiet);
    }

    @Test
    void danger_goes_out_at_night_and_everything_else_waits_for_the_morning() {
        List<Notice> waiting = List.of(
                notice(1, false, "2026-09-07T23:00"),
                notice(2, true, "2026-09-07T23:01"),
                notice(3, false, "2026-09-08T06:00"));

        assertThat(plan(group(20, true), waiting, 20, "2026-09-08T06:59")).containsExactly("SINGLE 2");
        assertThat(plan(group(20, true), waiting, 20, "2026-09-08T07:00")).containsExactly("SINGLE 2", "NIGHT 1 3");
        assertThat(plan(group(20, false), waiting, 20, "2026-09-08T07:00"))
                .containsExactly("SINGLE 2", "SINGLE 1", "SINGLE 3");
    }

    @Test
    void one_that_waited_through_the_night_is_a_message_like_any_other() {
        assertThat(plan(group(20, true), List.of(notice(1, false, "2026-09-07T23:00")), 20, "2026-09-08T07:00"))
                .containsExactly("SINGLE 1");
    }

    @Test
    void at_night_a_group_without_quiet_hours_hears_everything_but_that_attention_rose() {
        Quiet night = new Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0));
        NoticeGroup always = Notes.always();
        Notice ordinary = notice(1, false, "2026-09-07T23:00");
        List<Notice> waiting =
                List.of(ordinary, Notes.raised(2, "2026-09-07T23:30"), Notes.raised(3, "2026-09-08T01:00"));

        assertThat(plan(new Hush(always, night), waiting, 20, "2026-09-08T01:01"))
                .containsExactly("SINGLE 1");
        assertThat(plan(new Hush(always, night), waiting, 20, "2026-09-08T07:00"))
                .containsExactly("NIGHT 2 3", "SINGLE 1");
        assertThat(plan(new Hush(always, null), waiting, 20, "2026-09-08T01:01"))
                .hasSize(3);
        Hush byDay = new Hush(Notes.quiet(7, 22), night);
        assertThat(plan(byDay, waiting, 20, "2026-09-08T01:01"))
                .as("its own quiet hours are what counts")
                .hasSize(3);
    }

    @Test
    void more_than_the_rate_allows_becomes_one_message_and_one_is_kept_for_danger() {
        List<Notice> many = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> notice(n, false, "2026-09-07T09:30"))
                .toList();

        assertThat(plan(group(20, true), many, 5, "2026-09-07T10:00"))
                .hasSize(4)
                .allMatch(m -> m.startsWith("SINGLE"));
        assertThat(plan(group(20, true), many, 4, "2026-09-07T10:00")).containsExactly("DIGEST 1 2 3 4");
        assertThat(plan(group(20, true), many, 1, "2026-09-07T10:00")).isEmpty();
        assertThat(plan(group(20, false), many, 3, "2026-09-07T10:00")).containsExactly("SINGLE 1", "SINGLE 2");
        assertThat(plan(group(1, true), many, 1, "2026-09-07T10:00")).containsExactly("DIGEST 1 2 3 4");
        assertThat(plan(group(20, true), List.of(notice(9, true, "2026-09-07T09:30")), 1, "2026-09-07T10:00"))
                .containsExactly("SINGLE 9");
        assertThat(plan(group(20, true), List.of(notice(9, true, "2026-09-07T09:30")), 0, "2026-09-07T10:00"))
                .isEmpty();
    }

    private static List<String> plan(NoticeGroup group, List<Notice> waiting, int allowance, String now) {
        return plan(new Hush(group, null), waiting, allowance, now);
    }

    private static List<String> plan(Hush hush, List<Notice> waiting, int allowance, String now) {
        return Planner.plan(hush, waiting, allowance, at(now)).stream()
                .map(batch -> batch.kind()
                        + batch.notices().stream()
                                .map(notice ->
                                        " " + Integer.parseInt(notice.ticketId().substring(12)))
                                .reduce("", String::concat))
                .toList();
    }
}
