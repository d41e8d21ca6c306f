package io.yihu.dispatch.domain;

import io.yihu.events.UnitReference;
import io.yihu.kit.decision.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units that can be given tickets, in the order of their file. */
public final class Units {
    private final Map<String, UnitReference> byCode = new LinkedHashMap<>();

    /**
     * Takes the units.
     *
     * @throws IllegalArgumentException where a code comes twice or a superior unit is missing
     */
    public Units(List<UnitReference> units) {
        units.forEach(unit -> {
            if (byCode.put(unit.code(), unit) != null) {
                throw new IllegalArgumentException("unit " + unit.code() + " comes twice");
            }
        });
        units.forEach(unit -> {
            if (unit.superior() != null && !byCode.containsKey(unit.superior())) {
                throw new IllegalArgumentException(
                        "unit " + unit.code() + " has an unknown superior: " + unit.superior());
            }
        });
    }

    /** All of them. */
    public List<UnitReference> all() {
        return List.copyOf(byCode.values());
    }

    /** The unit with this code. */
    public Optional<UnitReference> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether there is such a unit. */
    public boolean known(String code) {
        return byCode.containsKey(code);
    }

    /** Whether it can be given tickets on this day, Asia/Shanghai. */
    public boolean open(String code, LocalDate day) {
        return find(code)
                .filter(unit -> unit.validFrom() == null || !day.isBefore(unit.validFrom()))
                .filter(unit -> unit.validTo() == null || !day.isAfter(unit.validTo()))
                .isPresent();
    }

    /** Whether there is such a unit and no end of it is known. */
    boolean lasts(String code) {
        return find(code).filter(unit -> unit.validTo() == null).isPresent();
    }

    /**
     * Why the ticket cannot go to this unit next, or nothing: it has to be a known one that takes tickets on this day, other
     * than the present lead.
     */
    @Nullable
    Refusal refuseAsNext(WorkItem item, @Nullable String code, String field, LocalDate day) {
        if (code == null || code.isBlank()) {
            return WorkRefusals.missing(field);
        }
        if (!known(code)) {
            return WorkRefusals.unknownUnit(field);
        }
        if (!open(code, day)) {
            return WorkRefusals.endedUnit(field);
        }
        return item.ledBy(code) ? WorkRefusals.sameUnit(field) : null;
    }

    String zh(String code) {
        return find(code).map(UnitReference::nameZh).orElse(code);
    }

    String en(String code) {
        return find(code).map(UnitReference::nameEn).orElse(code);
    }
}
