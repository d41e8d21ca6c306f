package io.yihu.events;

import java.time.Instant;

/**
 * One masked free text of a ticket, the body of the {@code *-texts} topics. Its Kafka key is {@link #key}; a tombstone
 * under that key erases it.
 *
 * @param field what the text is: {@code title}, {@code description}, {@code reply.1}, …
 * @param text masked by whoever wrote it
 */
public record TicketText(String ticketId, String field, String text, Instant writtenAt) {
    /** Refuses a text that belongs nowhere. */
    public TicketText {
        Required.field("ticketId", ticketId);
        Required.field("field", field);
        Required.field("text", text);
        Required.field("writtenAt", writtenAt);
    }

    /** The Kafka key of a text: {@code <ticket id>/<field>}. */
    public static String key(String ticketId, String field) {
        return ticketId + "/" + field;
    }
}
