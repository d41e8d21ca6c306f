package io.yihu.kit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.events.CalendarReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class ReferenceFilesTest {
    record Calendars(List<CalendarReference> calendars) {}

    @Test
    void dates_and_words_are_read_as_they_are_written_quoted_or_not() {
        Calendars read = read("calendars:\n  - year: 2026\n    off: [2026-01-01, \"2026-01-02\"]\n");

        assertThat(read.calendars())
                .containsExactly(new CalendarReference(
                        2026, List.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-02")), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'calendars: [{year: 2026, of: []}]'            | calendars[0].of",
                "'calendars: [{year: 2026},{year: twenty}]'     | calendars[1].year",
                "'calendars: [{off: []}]'                       | year",
                "'calendars: [{year: 2026, year: 2027}]'        | duplicate key year",
                "'calendars: [{year: 2026'                      | expected",
                "'# nothing'                                    | the file is empty",
            })
    void an_error_names_the_file_and_the_entry(String text, String entry) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidReferenceData.class)
                .hasMessageContaining("calendars.yml")
                .hasMessageContaining(entry);
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> ReferenceFiles.read(new ClassPathResource("nowhere.yml"), Calendars.class))
                .isInstanceOf(InvalidReferenceData.class)
                .hasMessageContaining("nowhere.yml");
    }

    private static Calendars read(String text) {
        return ReferenceFiles.read(
                new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "calendars.yml"), Calendars.class);
    }
}
