package io.yihu.allinone.demo;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Exact numbers by figure. What is missing is 0, and 0 is left out, so equal figures are equal records. */
public record Figures(Map<Figure, BigDecimal> values) {
    /** Nothing. */
    public static final Figures NONE = new Figures(Map.of());

    /** Takes the numbers, without zeros. */
    public Figures {
        Map<Figure, BigDecimal> kept = new EnumMap<>(Figure.class);
        values.forEach((figure, value) -> {
            if (value.signum() != 0) {
                kept.put(figure, value.stripTrailingZeros());
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** One figure. */
    public static Figures of(Figure figure, BigDecimal value) {
        return new Figures(Map.of(figure, value));
    }

    /** From a line of the day's report. */
    static Figures read(JsonNode line) {
        Map<Figure, BigDecimal> values = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            JsonNode value = line.at(figure.pointer());
            if (value.isNumber()) {
                values.put(figure, value.decimalValue());
            }
        }
        return new Figures(values);
    }

    /** A figure, 0 where there is none. */
    public BigDecimal get(Figure figure) {
        return values.getOrDefault(figure, BigDecimal.ZERO);
    }

    /** Both together. */
    public Figures plus(Figures other) {
        Map<Figure, BigDecimal> sum = new EnumMap<>(Figure.class);
        sum.putAll(values);
        other.values.forEach((figure, value) -> sum.merge(figure, value, BigDecimal::add));
        return new Figures(sum);
    }

    Figures negated() {
        Map<Figure, BigDecimal> opposite = new EnumMap<>(Figure.class);
        values.forEach((figure, value) -> opposite.put(figure, value.negate()));
        return new Figures(opposite);
    }
}
