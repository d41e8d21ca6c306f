package io.yihu.analytics.domain;

import java.math.BigDecimal;
import java.util.Map;

/** The formulas of the rates: the table of {@code docs/domain.md}, section 4, row by row. Weights are decimal and exact. */
public enum RateFormula {
    /** 响应率: contacted / valid call-backs. */
    CONTACTED("contacted", Map.of(Measure.CONTACTED, Weight.ONE), Map.of(Measure.CALLED_BACK, Weight.ONE)),
    /** 解决率: solved / valid call-backs. */
    SOLVED("solved", Map.of(Measure.SOLVED, Weight.ONE), Map.of(Measure.CALLED_BACK, Weight.ONE)),
    /** 满意率: (satisfied + 0.9 × basically satisfied) / valid call-backs. */
    SATISFIED(
            "satisfied",
            Map.of(Measure.SATISFIED, Weight.ONE, Measure.BASICALLY_SATISFIED, Weight.BASICALLY),
            Map.of(Measure.CALLED_BACK, Weight.ONE)),
    /** 办结率: completed / (completed + open), open = received and not completed by the end of the window. */
    COMPLETION(
            "completion",
            Map.of(Measure.COMPLETED, Weight.ONE),
            Map.of(Measure.COMPLETED, Weight.ONE, Measure.OPEN, Weight.ONE)),
    /** 按时办结率: completed on time / completed. */
    ON_TIME("onTime", Map.of(Measure.COMPLETED_ON_TIME, Weight.ONE), Map.of(Measure.COMPLETED, Weight.ONE)),
    /** 一呼即应响应率: fast-lane tickets answered in time / fast-lane tickets. */
    FAST_LANE_ANSWERED(
            "fastLaneAnswered", Map.of(Measure.FAST_LANE_ANSWERED, Weight.ONE), Map.of(Measure.FAST_LANE, Weight.ONE)),
    /** 一呼即应按时率: fast-lane tickets replied to in time / fast-lane tickets. */
    FAST_LANE_ON_TIME(
            "fastLaneOnTime", Map.of(Measure.FAST_LANE_ON_TIME, Weight.ONE), Map.of(Measure.FAST_LANE, Weight.ONE)),
    /** 一呼即应解决率: fast-lane tickets solved, as the callers say / fast-lane tickets. */
    FAST_LANE_SOLVED(
            "fastLaneSolved", Map.of(Measure.FAST_LANE_SOLVED, Weight.ONE), Map.of(Measure.FAST_LANE, Weight.ONE));

    private final String key;
    private final Map<Measure, BigDecimal> numerator;
    private final Map<Measure, BigDecimal> denominator;

    RateFormula(String key, Map<Measure, BigDecimal> numerator, Map<Measure, BigDecimal> denominator) {
        this.key = key;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** As rates are named over HTTP. */
    public String key() {
        return key;
    }

    Rate of(DayFigures figures) {
        return new Rate(weigh(numerator, figures), weigh(denominator, figures));
    }

    private static BigDecimal weigh(Map<Measure, BigDecimal> weights, DayFigures figures) {
        return weights.entrySet().stream()
                .map(w -> w.getValue().multiply(BigDecimal.valueOf(figures.count(w.getKey()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static final class Weight {
        static final BigDecimal ONE = BigDecimal.ONE;
        static final BigDecimal BASICALLY = new BigDecimal("0.9");
    }
}
