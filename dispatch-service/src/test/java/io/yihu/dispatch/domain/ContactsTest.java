package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsTest {
    private static final Contacts CONTACTS = new Contacts(List.of(
            contact("zhifa", "round the clock", "每天", "00:00", "00:00"),
            contact("songtao", "office", "工作日", "09:00", "17:30"),
            contact("songtao", "weekend", "休息日", "09:00", "16:00"),
            contact("songtao", "night", "FRI；周六", "17:30", "09:00")));

    @ParameterizedTest
    @CsvSource({
        "Wednesday noon,          2026-09-09T12:00, office  2026-09-09T17:30",
        "before it opens,         2026-09-09T08:59, ''",
        "the hours end,           2026-09-09T17:30, ''",
        "Friday night,            2026-09-11T23:00, night   2026-09-12T09:00",
        "Saturday before nine,    2026-09-12T08:59, night   2026-09-12T09:00",
        "Saturday at nine,        2026-09-12T09:00, weekend 2026-09-12T16:00",
        "National Day,            2026-10-01T10:00, weekend 2026-10-01T16:00",
        "a make-up Sunday,        2026-09-20T10:00, office  2026-09-20T17:30",
        "Monday before nine,      2026-09-14T08:00, ''",
    })
    void who_answers_follows_the_hours_and_the_calendar(String when, String at, String expected) {
        String found = CONTACTS.onDuty("songtao", Given.at(at), Given.CALENDAR).stream()
                .map(there -> there.contact().post() + " " + there.until())
                .collect(Collectors.joining(","));

        String[] parts = expected.split("\\s+");
        assertThat(found).as(when).isEqualTo(expected.isEmpty() ? "" : parts[0] + " " + Given.at(parts[1]));
    }

    @Test
    void some_answer_round_the_clock_and_some_units_name_nobody() {
        for (String at : List.of("2026-09-09T00:00", "2026-09-09T23:59", "2026-10-01T04:00")) {
            assertThat(CONTACTS.onDuty("zhifa", Given.at(at), Given.CALENDAR)).hasSize(1);
        }
        assertThat(CONTACTS.onDuty("shizheng", Given.NOW, Given.CALENDAR)).isEmpty();
    }

    @Test
    void a_contact_counts_from_and_until_its_days_the_last_night_to_its_end() {
        Contact night = contact("songtao", "night", "每天", "20:00", "08:00");
        Contacts bounded = new Contacts(List.of(new Contact(
                "songtao",
                "night",
                night.phone(),
                night.days(),
                night.from(),
                night.to(),
                LocalDate.of(2026, 9, 8),
                LocalDate.of(2026, 9, 9))));

        assertThat(onDuty(bounded, "2026-09-08T07:00")).isFalse();
        assertThat(onDuty(bounded, "2026-09-08T20:00")).isTrue();
        assertThat(onDuty(bounded, "2026-09-10T07:59")).isTrue();
        assertThat(onDuty(bounded, "2026-09-10T20:00")).isFalse();
    }

    @Test
    void a_telephone_is_in_no_text_that_a_log_could_take() {
        assertThat(CONTACTS.all().toString()).contains("office").doesNotContain("0000");
        assertThat(CONTACTS.onDuty("zhifa", Given.NOW, Given.CALENDAR).toString())
                .doesNotContain("0000");
    }

    private static boolean onDuty(Contacts contacts, String at) {
        return !contacts.onDuty("songtao", Given.at(at), Given.CALENDAR).isEmpty();
    }

    private static Contact contact(String unit, String post, String days, String from, String to) {
        List<DutyDays> on = Stream.of(days.split("；"))
                .map(word -> DutyDays.meant(word).orElseThrow())
                .toList();
        return new Contact(unit, post, "0000-0000001", on, LocalTime.parse(from), LocalTime.parse(to), null, null);
    }
}
