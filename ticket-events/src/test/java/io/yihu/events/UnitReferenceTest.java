package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitReferenceTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final UnitReference UNIT =
            new UnitReference("shizheng", "市政设施办公室", "Municipal Facilities", "DEPARTMENT", null);

    @Test
    void a_unit_that_was_renamed_is_called_as_it_was_and_remembers_the_rest() {
        UnitReference renamed = UNIT.formerly(List.of(
                new FormerName("市政站", "Works Station", MAY), new FormerName("市政所", "Works Post", MAY.minusYears(3))));

        assertThat(renamed.pastNames()).extracting(FormerName::nameZh).containsExactly("市政所", "市政站");
        assertThat(renamed.asOn(MAY).nameEn()).isEqualTo("Works Station");
        assertThat(renamed.asOn(MAY).pastNames()).isEqualTo(renamed.pastNames());
        assertThat(renamed.asOn(MAY.plusDays(1))).isEqualTo(renamed);
        assertThat(renamed.asOn(MAY.minusYears(3)).nameZh()).isEqualTo("市政所");
        assertThat(renamed.endedOn(MAY).pastNames()).hasSize(2);
    }

    @Test
    void what_a_unit_does_not_have_is_not_written() {
        assertThat(new String(EventJson.write(UNIT.formerly(List.of())), StandardCharsets.UTF_8))
                .doesNotContain("formerNames", "successor");
    }

    @Test
    void a_former_name_has_a_last_day_and_a_successor_a_code() {
        assertThatThrownBy(() -> new FormerName("旧名", "old", null)).isInstanceOf(MissingField.class);
        assertThatThrownBy(() -> UNIT.inOffice(null, MAY, " ")).isInstanceOf(MissingField.class);
    }
}
