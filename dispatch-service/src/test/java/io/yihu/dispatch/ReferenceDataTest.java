package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.dispatch.domain.Routing;
import io.yihu.events.Place;
import io.yihu.events.Urgency;
import io.yihu.kit.reference.InvalidReferenceData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class ReferenceDataTest {
    @ParameterizedTest
    @CsvSource({
        "songtao, songtaoli,    drainage.blocked,   shizheng, songtaoli-drainage",
        "xintai,  xintaihefu,   noise.commercial,   zhifa,    noise",
        "haiguan, haiguanlukou, street.vendors,     zhifa,    haiguanlukou-vendors",
        "shuyuan, ,             street.vendors,     chengguan, vendors",
        "shuyuan, ,             inquiry.policy,     zhengwu,  inquiry",
        "shuyuan, ,             something.else,     dangzheng, street-fallback",
    })
    void the_shipped_catalogue_sends_the_founding_complaints_to_their_units(
            String community, String estate, String category, String lead, String row) {
        Routing routing = shipped().catalogue().route(new Place("shuyuanlu", community, estate), category);

        assertThat(routing.lead()).isEqualTo(lead);
        assertThat(routing.row()).isEqualTo(row);
    }

    @Test
    void the_shipped_calendar_knows_spring_festival_2026() {
        assertThat(shipped()
                        .deadlines()
                        .start(Instant.parse("2026-02-13T08:30:00Z"), Urgency.ORDINARY, 1)
                        .signBy())
                .as("Saturday 14 February is a make-up workday")
                .isEqualTo(Instant.parse("2026-02-14T08:30:00Z"));
        assertThat(shipped()
                        .deadlines()
                        .start(Instant.parse("2026-02-14T09:30:00Z"), Urgency.INQUIRY, 1)
                        .signBy())
                .as("the 15th to the 23rd are off")
                .isEqualTo(Instant.parse("2026-02-24T06:30:00Z"));
        assertThat(shipped().calendars()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units.yml     | code: xintai,    | code: songtao,   | unit songtao comes twice",
                "units.yml     | superior: shuyuanlu | superior: nobody | has an unknown superior: nobody",
                "units.yml     | nameZh: 党建办公室 | nameXx: 党建办公室 | units[2]",
                "catalogue.yml | lead: shebao     | lead: nobody     | row labour has an unknown lead: nobody",
                "catalogue.yml | labour.*         | market.*         | rows market and labour tie",
                "limits.yml    | COMPLEX:         | ORDINARY:        | duplicate key ORDINARY",
                "limits.yml    | amount: 15, unit: WORKING_DAYS | amount: 0, unit: WORKING_DAYS | rows",
                "calendars.yml | year: 2025       | year: 2026       | two notices for 2026",
            })
    void a_faulty_file_keeps_the_service_from_starting_and_is_named_with_the_entry(
            String file, String right, String wrong, String message) {
        assertThatThrownBy(() -> DispatchReference.read(with(file, text(file).replace(right, wrong))))
                .isInstanceOf(InvalidReferenceData.class)
                .hasMessageContaining(file)
                .hasMessageContaining(message);
    }

    private static DispatchReference shipped() {
        return DispatchReference.read(with("none", ""));
    }

    private static DispatchProperties with(String file, String text) {
        return new DispatchProperties(
                resource("units.yml", file, text),
                resource("calendars.yml", file, text),
                resource("limits.yml", file, text),
                resource("catalogue.yml", file, text));
    }

    private static Resource resource(String name, String changed, String text) {
        return name.equals(changed)
                ? new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), name)
                : new ClassPathResource("reference/" + name);
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("reference/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
