package io.yihu.dispatch.domain.setup;

/** What sort of unit it is. */
enum UnitKind {
    DISTRICT,
    STREET,
    DEPARTMENT,
    COMMUNITY,
    GROUP
}
