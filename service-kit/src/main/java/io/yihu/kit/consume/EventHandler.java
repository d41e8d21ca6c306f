package io.yihu.kit.consume;

import io.yihu.events.TicketEvent;

/**
 * One reaction of one service to one type of event, named {@code <Event>Handler}. It may be called again with an event
 * it has handled, and must then decide nothing new.
 */
public interface EventHandler<E extends TicketEvent> {

    /** The event it reacts to. */
    Class<E> reactsTo();

    /** Decides. Throws only where trying again later may help. */
    void handle(Received<E> received);
}
