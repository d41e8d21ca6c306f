package io.yihu.events;

/** Why attention is raised. */
public enum SupervisionCause {
    /** The deadline for the reply has passed, and time goes on. */
    OVERDUE,
    /** 重复诉求: the same caller calls about the same matter again. */
    REPEAT,
    /** 集中诉求: many tickets about the same matter at the same place. */
    CONCENTRATED,
    /** 低满意: the caller is not satisfied, and the work has to be done again. */
    LOW_RATING,
    /** 领导批示: a leader has written to the unit. */
    INSTRUCTION
}
