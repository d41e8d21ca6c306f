package io.yihu.intake.domain.platform;

/** How an order ended. */
public enum Ending {
    /** A new ticket. */
    REGISTERED,
    /** Its ticket was there before; what is new in it was added. */
    REPEATED,
    /** It changed nothing. */
    REFUSED
}
