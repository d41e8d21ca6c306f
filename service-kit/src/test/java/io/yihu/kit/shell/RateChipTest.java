package io.yihu.kit.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yihu.kit.problem.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RateChipTest {

    @Test
    void a_share_shows_what_it_is_made_of_and_how_far_it_can_be_trusted() {
        RateChip chip = rate("13", "15");

        assertThat(chip.text()).isEqualTo("87 % (13/15)");
        assertThat(chip.low()).isCloseTo(62.1, within(0.1));
        assertThat(chip.high()).isCloseTo(96.3, within(0.1));
        assertThat(chip.spoken()).contains("62 %", "96 %");
    }

    @Test
    void a_larger_sample_is_trusted_more() {
        assertThat(rate("130", "150").width()).isLessThan(rate("13", "15").width());
    }

    @Test
    void no_data_is_a_dash_and_never_zero() {
        RateChip chip = rate("0", "0");

        assertThat(chip.known()).isFalse();
        assertThat(chip.text()).isEqualTo("—");
        assertThat(chip.spoken()).isEqualTo("无数据");
        assertThat(rate("0", "3").text()).isEqualTo("0 % (0/3)");
    }

    @Test
    void a_weighted_numerator_is_shown_as_it_is() {
        assertThat(rate("2.90", "3").text()).isEqualTo("97 % (2.9/3)");
    }

    private static RateChip rate(String numerator, String denominator) {
        return RateChip.of(new BigDecimal(numerator), new BigDecimal(denominator), Language.ZH);
    }
}
