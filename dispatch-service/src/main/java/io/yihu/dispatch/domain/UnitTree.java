package io.yihu.dispatch.domain;

import io.yihu.events.UnitReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisation as a tree, written line by line: each unit below its superior one, in the order of the file. */
public final class UnitTree {
    private UnitTree() {}

    /**
     * A line.
     *
     * @param depth 0 at the top
     */
    public record Line(int depth, UnitReference unit) {}

    /** All units. */
    public static List<Line> of(Units units) {
        List<Line> lines = new ArrayList<>();
        below(null, 0, units.all(), lines);
        return lines;
    }

    /** The street that a unit belongs to, or the unit itself where it belongs to none. */
    public static String streetOf(String code, Units units) {
        Set<String> seen = new HashSet<>();
        Optional<UnitReference> at = units.find(code);
        while (at.isPresent() && seen.add(at.get().code())) {
            UnitReference unit = at.get();
            if (UnitKind.STREET.name().equals(unit.kind())) {
                return unit.code();
            }
            at = Optional.ofNullable(unit.superior()).flatMap(units::find);
        }
        return code;
    }

    /** The units above this one, the nearest first. */
    static List<UnitReference> above(String code, Units units) {
        List<UnitReference> above = new ArrayList<>();
        Optional<UnitReference> at =
                units.find(code).map(UnitReference::superior).flatMap(units::find);
        while (at.isPresent() && !at.get().code().equals(code) && !above.contains(at.get())) {
            above.add(at.get());
            at = Optional.ofNullable(at.get().superior()).flatMap(units::find);
        }
        return above;
    }

    private static void below(@Nullable String superior, int depth, List<UnitReference> all, List<Line> lines) {
        for (UnitReference unit : all) {
            if (Objects.equals(unit.superior(), superior)) {
                lines.add(new Line(depth, unit));
                below(unit.code(), depth + 1, all, lines);
            }
        }
    }
}
