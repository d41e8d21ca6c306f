package io.yihu.events;

/** Something that happened to one dispatch of a ticket, in one round of handling. */
public interface AtWork {

    /** 1, 2, 3 … over the life of the ticket. */
    Integer dispatchNo();

    /** 1 at first, one more after each bad call-back. */
    Integer round();
}
