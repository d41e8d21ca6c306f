package io.yihu.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that can be given tickets: the body of {@code reference-units}, keyed by code.
 *
 * @param kind DEPARTMENT (部门), COMMUNITY (社区) and whatever else the installation has
 * @param superior code of the superior unit (上级单位)
 * @param validFrom first day on which it may be given tickets, Asia/Shanghai; from ever where it is missing
 * @param validTo last such day; where there is one the unit has ended or will, and tickets may still speak of it
 */
public record UnitReference(
        String code,
        String nameZh,
        String nameEn,
        String kind,
        @Nullable String superior,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** Refuses a unit nobody could name. */
    public UnitReference {
        Required.field("code", code);
        Required.field("nameZh", nameZh);
        Required.field("nameEn", nameEn);
        Required.field("kind", kind);
        Required.notBlank("superior", superior);
    }

    /** A unit without beginning or end. */
    public UnitReference(String code, String nameZh, String nameEn, String kind, @Nullable String superior) {
        this(code, nameZh, nameEn, kind, superior, null, null);
    }

    /** The same unit, ended on this day unless it has an end already. */
    public UnitReference endedOn(LocalDate day) {
        return validTo != null ? this : new UnitReference(code, nameZh, nameEn, kind, superior, validFrom, day);
    }
}
