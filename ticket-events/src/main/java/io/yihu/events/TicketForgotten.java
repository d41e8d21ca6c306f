package io.yihu.events;

/**
 * 匿名化. The caller of an ended ticket was erased, with every word that intake kept: tombstones follow its texts. Facts without words
 * stay. Written by intake; kept by all services; dispatch and feedback react: they erase what units, dispatchers and call-back clerks
 * wrote about the ticket. It may come more than once.
 */
public record TicketForgotten(ForgottenFor reason) implements TicketEvent {
    /** Refuses one without its reason. */
    public TicketForgotten {
        Required.field("reason", reason);
    }
}
