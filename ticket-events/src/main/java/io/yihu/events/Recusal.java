package io.yihu.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 回避: which units keep away from a ticket that accuses a unit. That unit, every unit below it, and whoever has its work by
 * now. They neither work the ticket nor read it. Days are of Asia/Shanghai. Pure.
 */
public final class Recusal {
    private final Map<String, UnitReference> units = new HashMap<>();

    /** Among these units. */
    public Recusal(Collection<UnitReference> units) {
        units.forEach(unit -> this.units.put(unit.code(), unit));
    }

    /** Whether this unit keeps away. Nobody does where nobody is accused. */
    public boolean bars(@Nullable String accused, @Nullable String unit, LocalDate day) {
        if (accused == null || unit == null) {
            return false;
        }
        Set<String> heirs = withHeirs(accused, day);
        Set<String> climbed = new HashSet<>();
        for (String at = unit; at != null && climbed.add(at); at = superior(at)) {
            if (heirs.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** The units whose being accused bars this one, itself among them. */
    public Set<String> barring(String unit, LocalDate day) {
        Set<String> barring = units.keySet().stream()
                .filter(accused -> bars(accused, unit, day))
                .collect(Collectors.toSet());
        barring.add(unit);
        return barring;
    }

    /** Whether a unit in office is left that may work the ticket. */
    public boolean leavesSomebody(String accused, LocalDate day) {
        return units.values().stream().anyMatch(unit -> inOffice(unit, day) && !bars(accused, unit.code(), day));
    }

    private Set<String> withHeirs(String accused, LocalDate day) {
        Set<String> heirs = new HashSet<>();
        String at = accused;
        while (at != null && heirs.add(at)) {
            UnitReference unit = units.get(at);
            at = unit == null || !ended(unit, day) ? null : unit.successor();
        }
        return heirs;
    }

    private @Nullable String superior(String code) {
        UnitReference unit = units.get(code);
        return unit == null ? null : unit.superior();
    }

    private static boolean inOffice(UnitReference unit, LocalDate day) {
        return !ended(unit, day) && (unit.validFrom() == null || !day.isBefore(unit.validFrom()));
    }

    private static boolean ended(UnitReference unit, LocalDate day) {
        return unit.validTo() != null && day.isAfter(unit.validTo());
    }
}
