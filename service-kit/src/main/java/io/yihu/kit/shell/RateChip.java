package io.yihu.kit.shell;

import io.yihu.kit.problem.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share, the same everywhere: 87 % (13/15), with the range it can be trusted to (Wilson, 95 %), which a small sample
 * makes wide. No data is a dash, never zero.
 *
 * @param text such as 87 % (13/15), or a dash
 * @param spoken the same for screen readers, with the range
 * @param low of the range, 0 to 100
 * @param high of the range, 0 to 100
 * @param value 0 to 100
 */
public record RateChip(boolean known, String text, String spoken, double low, double high, double value) {
    private static final double Z = 1.96;

    /** From numerator and denominator; the numerator may be weighted. */
    public static RateChip of(BigDecimal numerator, BigDecimal denominator, Language language) {
        double n = denominator.doubleValue();
        if (n <= 0) {
            return new RateChip(false, "—", language.choose("无数据", "no data"), 0, 0, 0);
        }
        double p = Math.min(1, Math.max(0, numerator.doubleValue() / n));
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        double low = percent(Math.max(0, middle - half));
        double high = percent(Math.min(1, middle + half));
        String text = Math.round(p * 100) + " % (" + plain(numerator) + "/" + plain(denominator) + ")";
        String spoken = text
                + language.choose(
                        "，区间 %.0f %% 至 %.0f %%".formatted(low, high),
                        ", range %.0f %% to %.0f %%".formatted(low, high));
        return new RateChip(true, text, spoken, low, high, percent(p));
    }

    /** Width of the range. */
    public double width() {
        return Math.max(1, high - low);
    }

    private static double percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
