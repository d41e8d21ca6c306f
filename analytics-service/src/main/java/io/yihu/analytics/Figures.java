package io.yihu.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yihu.analytics.domain.DayFigures;
import io.yihu.analytics.domain.Measure;
import io.yihu.analytics.domain.Rate;
import io.yihu.analytics.domain.RateFormula;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures as HTTP shows them, by key.
 *
 * @param counts of a unit only what a unit can have
 */
record Figures(Map<String, Long> counts, Map<String, Percentage> rates) {

    /**
     * A rate in numbers and words.
     *
     * @param numerator exact, weighted where the formula weighs
     * @param value to four digits; null, and never zero or left out, where there is no data
     */
    record Percentage(
            BigDecimal numerator,
            BigDecimal denominator,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal value,

            String zh,
            String en) {
        static Percentage of(Rate rate) {
            return new Percentage(
                    rate.numerator(), rate.denominator(), rate.value().orElse(null), rate.zh(), rate.en());
        }
    }

    static Figures of(DayFigures figures, boolean ofOneUnit) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            if (measure.perUnit() || !ofOneUnit) {
                counts.put(measure.key(), figures.count(measure));
            }
        }
        Map<String, Percentage> rates = new LinkedHashMap<>();
        for (RateFormula formula : RateFormula.values()) {
            rates.put(formula.key(), Percentage.of(figures.rate(formula)));
        }
        return new Figures(counts, rates);
    }
}
