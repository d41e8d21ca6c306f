package io.yihu.analytics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RateTest {

    @Test
    void basically_satisfied_weighs_nine_tenths_exactly() {
        DayFigures figures = new DayFigures();
        add(figures, Measure.CALLED_BACK, 30);
        add(figures, Measure.SATISFIED, 10);
        add(figures, Measure.BASICALLY_SATISFIED, 13);

        Rate rate = figures.rate(RateFormula.SATISFIED);

        assertThat(rate.numerator()).isEqualByComparingTo("21.7");
        assertThat(rate.denominator()).isEqualByComparingTo("30");
        assertThat(rate.value()).hasValue(new BigDecimal("0.7233"));
        assertThat(rate.zh()).isEqualTo("72.33%");
        assertThat(rate.en()).isEqualTo("72.33%");
    }

    @ParameterizedTest
    @EnumSource
    void without_a_denominator_there_is_no_data_and_not_zero(RateFormula formula) {
        Rate rate = new DayFigures().rate(formula);

        assertThat(rate.value()).isEmpty();
        assertThat(rate.zh()).isEqualTo("无数据");
        assertThat(rate.en()).isEqualTo("no data");
    }

    @Test
    void nothing_out_of_something_is_zero_and_not_no_data() {
        DayFigures figures = new DayFigures();
        add(figures, Measure.OPEN, 2);

        assertThat(figures.rate(RateFormula.COMPLETION).value()).hasValue(new BigDecimal("0.0000"));
        assertThat(figures.rate(RateFormula.ON_TIME).value()).isEmpty();
    }

    @Test
    void each_rate_follows_its_row_of_the_table() {
        DayFigures figures = new DayFigures();
        add(figures, Measure.CALLED_BACK, 8);
        add(figures, Measure.CONTACTED, 7);
        add(figures, Measure.SOLVED, 5);
        add(figures, Measure.COMPLETED, 4);
        add(figures, Measure.COMPLETED_ON_TIME, 3);
        add(figures, Measure.OPEN, 6);
        add(figures, Measure.FAST_LANE, 5);
        add(figures, Measure.FAST_LANE_ANSWERED, 4);
        add(figures, Measure.FAST_LANE_ON_TIME, 3);
        add(figures, Measure.FAST_LANE_SOLVED, 2);

        assertThat(Arrays.stream(RateFormula.values())
                        .map(f -> f.key() + " " + figures.rate(f).zh()))
                .containsExactly(
                        "contacted 87.50%",
                        "solved 62.50%",
                        "satisfied 0.00%",
                        "completion 40.00%",
                        "onTime 75.00%",
                        "fastLaneAnswered 80.00%",
                        "fastLaneOnTime 60.00%",
                        "fastLaneSolved 40.00%");
    }

    @Test
    void every_key_reads_back_as_its_measure() {
        assertThat(Measure.keys())
                .contains("received", "completedOnTime", "dispatchedForRework")
                .doesNotHaveDuplicates();
        assertThat(Measure.values())
                .allSatisfy(m -> assertThat(Measure.of(m.key())).hasValue(m));
        assertThat(Measure.of("COMPLETED")).isEmpty();
    }

    private static void add(DayFigures figures, Measure measure, int times) {
        for (int i = 0; i < times; i++) {
            figures.add(measure);
        }
    }
}
