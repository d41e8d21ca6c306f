package io.yihu.dispatch.domain;

import io.yihu.events.UnitReference;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who took over the work of units that ended. */
final class Successors {
    private final Map<String, UnitReference> byCode;

    Successors(Map<String, UnitReference> byCode) {
        this.byCode = byCode;
    }

    /** The unit at the end of the chain on this day: the first that has not ended, or the last of all. Empty while the unit itself goes on. */
    Optional<UnitReference> on(String code, LocalDate day) {
        Set<String> seen = new HashSet<>();
        UnitReference at = byCode.get(code);
        while (at != null && ended(at, day) && at.successor() != null && seen.add(at.code())) {
            at = byCode.get(at.successor());
        }
        return Optional.ofNullable(at).filter(last -> !last.code().equals(code));
    }

    /** The units whose work went to this one. */
    List<UnitReference> before(String code) {
        return byCode.values().stream()
                .filter(unit -> code.equals(unit.successor()))
                .toList();
    }

    private static boolean ended(UnitReference unit, LocalDate day) {
        return unit.validTo() != null && day.isAfter(unit.validTo());
    }
}
