package io.yihu.events;

/** 督办: how far attention is raised, lowest first. */
public enum SupervisionLevel {
    /** 催办: the unit is reminded. */
    REMIND,
    /** 热线督办: by the hotline's supervisors. */
    HOTLINE,
    /** 领导督办: by a leader. */
    LEADER,
    /** 联合督办: by several authorities together. */
    JOINT
}
