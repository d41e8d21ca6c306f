package io.yihu.allinone.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The figures of a day, or of a part of it: in total, per unit and per community, by code. Lines without figures are left
 * out, so equal books are equal records.
 */
public record DayBook(Figures total, SortedMap<String, Figures> units, SortedMap<String, Figures> communities) {
    /** Nothing. */
    public static final DayBook EMPTY = new DayBook(Figures.NONE, new TreeMap<>(), new TreeMap<>());

    /** Takes the figures, without empty lines. */
    public DayBook {
        units = filled(units);
        communities = filled(communities);
    }

    /** From the day's report of analytics. */
    public static DayBook read(JsonNode report) {
        return new DayBook(
                Figures.read(report.path("total")), lines(report.path("units")), lines(report.path("communities")));
    }

    /** Both together. */
    public DayBook plus(DayBook other) {
        return new DayBook(total.plus(other.total), sum(units, other.units), sum(communities, other.communities));
    }

    /** What this has more than the other. */
    public DayBook minus(DayBook other) {
        return plus(new DayBook(other.total.negated(), negated(other.units), negated(other.communities)));
    }

    /** What differs in the other book, such as {@code zhifa COMPLETED: expected 7, shown 6}. */
    public List<String> differences(DayBook shown) {
        List<String> found = new ArrayList<>();
        compare("total", total, shown.total, found);
        compareAll("unit ", units, shown.units, found);
        compareAll("community ", communities, shown.communities, found);
        return found;
    }

    private static void compareAll(
            String kind, Map<String, Figures> expected, Map<String, Figures> shown, List<String> found) {
        SortedSet<String> codes = new TreeSet<>(expected.keySet());
        codes.addAll(shown.keySet());
        for (String code : codes) {
            compare(
                    kind + code,
                    expected.getOrDefault(code, Figures.NONE),
                    shown.getOrDefault(code, Figures.NONE),
                    found);
        }
    }

    private static void compare(String name, Figures expected, Figures shown, List<String> found) {
        for (Figure figure : Figure.values()) {
            if (expected.get(figure).compareTo(shown.get(figure)) != 0) {
                found.add("%s %s: expected %s, shown %s"
                        .formatted(
                                name,
                                figure,
                                expected.get(figure).toPlainString(),
                                shown.get(figure).toPlainString()));
            }
        }
    }

    private static SortedMap<String, Figures> lines(JsonNode lines) {
        SortedMap<String, Figures> read = new TreeMap<>();
        lines.forEach(line -> read.put(line.path("code").asString(), Figures.read(line)));
        return read;
    }

    private static SortedMap<String, Figures> sum(Map<String, Figures> one, Map<String, Figures> other) {
        SortedMap<String, Figures> sum = new TreeMap<>(one);
        other.forEach((code, figures) -> sum.merge(code, figures, Figures::plus));
        return sum;
    }

    private static SortedMap<String, Figures> negated(Map<String, Figures> lines) {
        SortedMap<String, Figures> opposite = new TreeMap<>();
        lines.forEach((code, figures) -> opposite.put(code, figures.negated()));
        return opposite;
    }

    private static SortedMap<String, Figures> filled(Map<String, Figures> lines) {
        SortedMap<String, Figures> kept = new TreeMap<>(lines);
        kept.values().removeIf(Figures.NONE::equals);
        return Collections.unmodifiableSortedMap(kept);
    }
}
