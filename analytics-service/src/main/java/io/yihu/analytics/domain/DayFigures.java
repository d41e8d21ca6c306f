package io.yihu.analytics.domain;

import java.util.EnumMap;
import java.util.Map;

/** A sum of contributions. What never occurred counts 0. */
public final class DayFigures {
    private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);

    /** One more. */
    void add(Measure measure) {
        counts.merge(measure, 1L, Long::sum);
    }

    /** How many. */
    public long count(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    /** The rate by its formula. */
    public Rate rate(RateFormula formula) {
        return formula.of(this);
    }
}
