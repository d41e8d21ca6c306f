package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecusalTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-07");
    private static final Recusal RECUSAL = new Recusal(List.of(
            unit("street", null),
            unit("brigade", "street"),
            unit("squad", "brigade"),
            unit("office", "street"),
            unit("merged", "street").inOffice(null, LocalDate.parse("2026-09-06"), "office"),
            unit("merging", "street").inOffice(null, DAY, "office"),
            unit("desk", "merged"),
            unit("circle", "round"),
            unit("round", "circle")));

    @ParameterizedTest
    @CsvSource({
        "brigade, brigade, true",
        "brigade, squad,   true",
        "brigade, office,  false",
        "brigade, street,  false",
        "squad,   brigade, false",
        "street,  squad,   true",
        "merged,  office,  true",
        "merged,  desk,    true",
        "merging, office,  false",
        "office,  merged,  false",
        "ghost,   ghost,   true",
        "ghost,   office,  false",
        "brigade, circle,  false",
        ",        office,  false",
        "office,  ,        false",
    })
    void the_accused_unit_all_below_it_and_who_has_its_work_keep_away(
            @Nullable String accused, @Nullable String unit, boolean barred) {
        assertThat(RECUSAL.bars(accused, unit, DAY)).isEqualTo(barred);
    }

    @Test
    void a_unit_is_barred_by_its_own_accusation_by_those_above_it_and_by_those_whose_work_it_has() {
        assertThat(RECUSAL.barring("squad", DAY)).containsExactlyInAnyOrder("squad", "brigade", "street");
        assertThat(RECUSAL.barring("office", DAY)).containsExactlyInAnyOrder("office", "street", "merged");
        assertThat(RECUSAL.barring("nobody", DAY)).containsExactly("nobody");
    }

    @Test
    void where_the_uppermost_unit_is_accused_nobody_is_left() {
        Recusal office = new Recusal(List.of(unit("street", null), unit("brigade", "street")));

        assertThat(office.leavesSomebody("street", DAY)).isFalse();
        assertThat(office.leavesSomebody("brigade", DAY)).isTrue();
        assertThat(new Recusal(List.of(unit("only", null), unit("old", null).endedOn(DAY.minusDays(1))))
                        .leavesSomebody("only", DAY))
                .isFalse();
    }

    private static UnitReference unit(String code, @Nullable String superior) {
        return new UnitReference(code, code + "办", code + " office", "DEPARTMENT", superior);
    }
}
