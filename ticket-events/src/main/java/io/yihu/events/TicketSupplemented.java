package io.yihu.events;

/**
 * 补充. The caller, or the system that the appeal came from, said more about an open ticket. The words are a text of the ticket,
 * {@code supplement-<number>}, unless it is sealed. Written by intake; kept by all services; dispatch reacts: a unit that waits for
 * the caller's answer has it.
 *
 * @param number counts the supplements of the ticket, from 1
 * @param channel how it came
 */
public record TicketSupplemented(Integer number, Channel channel) implements TicketEvent {
    /** Refuses one without its number or its channel. */
    public TicketSupplemented {
        Required.positive("number", number);
        Required.field("channel", channel);
    }
}
