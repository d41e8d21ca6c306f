package io.yihu.events;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One masked free text of a ticket, the body of the {@code *-texts} topics. Its Kafka key is {@link #key}; a tombstone
 * under that key erases it. Its envelope has the ticket id as subject and takes the next number of its writer, so the
 * numbers of events have gaps where a text was written.
 *
 * @param field what the text is: {@code title}, {@code description}, {@code reply-1} and so on; lower-case letters,
 *     digits and hyphens, at most 64
 * @param text masked by whoever wrote it
 */
public record TicketText(String ticketId, String field, String text, Instant writtenAt) {
    private static final Pattern FIELD = Pattern.compile("[a-z0-9-]{1,64}");

    /** Refuses a text that belongs nowhere. */
    public TicketText {
        Required.field("ticketId", ticketId);
        Required.field("field", field);
        if (!FIELD.matcher(field).matches()) {
            throw new MissingField("must be 1 to 64 lower-case letters, digits and hyphens: field");
        }
        Required.field("text", text);
        Required.field("writtenAt", writtenAt);
    }

    /** The Kafka key of a text: {@code <ticket id>/<field>}. */
    public static String key(String ticketId, String field) {
        return ticketId + "/" + field;
    }
}
