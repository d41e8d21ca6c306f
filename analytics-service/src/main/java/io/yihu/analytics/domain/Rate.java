package io.yihu.analytics.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A numerator over a denominator, both exact and both shown. “No data” is not zero: without a denominator there is no
 * value.
 */
public record Rate(BigDecimal numerator, BigDecimal denominator) {
    private static final int DIGITS = 4;

    /** Rounded half up to four digits; empty where there is no data. */
    public Optional<BigDecimal> value() {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.divide(denominator, DIGITS, RoundingMode.HALF_UP));
    }

    /** Such as {@code 93.33%}, or {@code 无数据}. */
    public String zh() {
        return percent().orElse("无数据");
    }

    /** Such as {@code 93.33%}, or {@code no data}. */
    public String en() {
        return percent().orElse("no data");
    }

    private Optional<String> percent() {
        return value().map(v -> v.movePointRight(2).toPlainString() + "%");
    }
}
