package io.yihu.events;

import org.jspecify.annotations.Nullable;

/**
 * A unit that can be given tickets: the body of {@code reference-units}, keyed by code.
 *
 * @param kind DEPARTMENT (部门), COMMUNITY (社区) and whatever else the installation has
 * @param superior code of the superior unit (上级单位)
 */
public record UnitReference(
        String code,
        String nameZh,
        String nameEn,
        String kind,
        @Nullable String superior) {
    /** Refuses a unit nobody could name. */
    public UnitReference {
        Required.field("code", code);
        Required.field("nameZh", nameZh);
        Required.field("nameEn", nameEn);
        Required.field("kind", kind);
        Required.notBlank("superior", superior);
    }
}
