package io.yihu.dispatch.domain;

import io.yihu.events.UnitReference;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of unit it is. */
public enum UnitKind {
    /** A city's own authority. */
    CITY("市级单位", "City"),
    /** A district or county. */
    DISTRICT("区县", "District"),
    /** Beside or above the house that keeps this set-up: a bureau or company that takes tickets over. */
    SUPERIOR("上级单位", "Superior unit"),
    /** A subdistrict office or a town. */
    STREET("街道", "Street"),
    /** A department of a street or district. */
    DEPARTMENT("部门", "Department"),
    /** A residents' committee: assists unless a matter is on its duty list. */
    COMMUNITY("社区", "Community"),
    /** A task force for one matter (专班、专项工作组), often with an end date. */
    GROUP("专班、工作组", "Work group");

    private final String zh;
    private final String en;

    UnitKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }

    /** Whether the unit is a community. */
    public static boolean isCommunity(UnitReference unit) {
        return COMMUNITY.name().equals(unit.kind());
    }

    /** The kind with this name, or empty: a later version may know others. */
    public static Optional<UnitKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
