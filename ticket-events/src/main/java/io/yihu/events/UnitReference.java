package io.yihu.events;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that can be given tickets: the body of {@code reference-units}, keyed by code.
 *
 * @param kind DEPARTMENT (部门), COMMUNITY (社区) and whatever else the installation has
 * @param superior code of the superior unit (上级单位)
 * @param validFrom first day on which it may be given tickets, Asia/Shanghai; from ever where it is missing
 * @param validTo last such day; where there is one the unit has ended or will, and tickets may still speak of it
 * @param successor code of the unit that took its work over when it ended (并入)
 * @param formerNames what it was called before, earliest first; missing where it always had its name
 */
public record UnitReference(
        String code,
        String nameZh,
        String nameEn,
        String kind,
        @Nullable String superior,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        @Nullable List<FormerName> formerNames) {
    /** Refuses a unit nobody could name. */
    public UnitReference {
        Required.field("code", code);
        Required.field("nameZh", nameZh);
        Required.field("nameEn", nameEn);
        Required.field("kind", kind);
        Required.notBlank("superior", superior);
        Required.notBlank("successor", successor);
        formerNames = formerNames == null || formerNames.isEmpty()
                ? null
                : formerNames.stream()
                        .sorted(Comparator.comparing(FormerName::validTo))
                        .toList();
    }

    /** A unit without beginning or end. */
    public UnitReference(String code, String nameZh, String nameEn, String kind, @Nullable String superior) {
        this(code, nameZh, nameEn, kind, superior, null, null, null, null);
    }

    /** The same unit, taking tickets from and until these days, and followed by another. */
    public UnitReference inOffice(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String followedBy) {
        return new UnitReference(code, nameZh, nameEn, kind, superior, from, to, followedBy, formerNames);
    }

    /** The same unit, ended on this day unless it has an end already. */
    public UnitReference endedOn(LocalDate day) {
        return validTo != null ? this : inOffice(validFrom, day, successor);
    }

    /** The same unit with its former names. */
    public UnitReference formerly(List<FormerName> names) {
        return new UnitReference(code, nameZh, nameEn, kind, superior, validFrom, validTo, successor, names);
    }

    /** What it was called before, earliest first; none where it always had its name. */
    public List<FormerName> pastNames() {
        return formerNames == null ? List.of() : formerNames;
    }

    /** The same unit, called as it was on this day: a matter of last year is told with the name of then. */
    public UnitReference asOn(LocalDate day) {
        return pastNames().stream()
                .filter(name -> !day.isAfter(name.validTo()))
                .findFirst()
                .map(then -> new UnitReference(
                        code, then.nameZh(), then.nameEn(), kind, superior, validFrom, validTo, successor, formerNames))
                .orElse(this);
    }
}
