package io.yihu.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents 1.0 attributes of a record, carried in Kafka headers with the prefix {@code ce_} (binary mode). The id
 * is made of writer, subject and sequence, so that a repeat carries the id of the original.
 *
 * @param writer the CloudEvents source
 * @param type wire name, known to this version or not
 * @param subject ticket id, or the code of reference data
 * @param sequence 1, 2, 3 … per subject and writer, across topics
 * @param time when it was decided, UTC, milliseconds
 * @param correlationId follows one request of the outside through every service
 * @param causationId id of the event that caused this one
 */
public record Envelope(
        Writer writer,
        String type,
        String subject,
        long sequence,
        Instant time,
        @Nullable String correlationId,
        @Nullable String causationId) {
    private static final String SPEC_VERSION = "1.0";

    /** Cuts the time to milliseconds and refuses what no reader could place. */
    public Envelope {
        Required.field("type", type);
        Required.field("subject", subject);
        if (sequence < 1) {
            throw new MissingField("must be 1 or more: sequence");
        }
        time = time.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The CloudEvents id: the same for every repeat of the same event. */
    public String id() {
        return writer.key() + ":" + subject + ":" + sequence;
    }

    /** The Kafka headers, with the content type of the body. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", SPEC_VERSION);
        headers.put("ce_id", id());
        headers.put("ce_source", writer.source());
        headers.put("ce_type", type);
        headers.put("ce_subject", subject);
        headers.put("ce_time", time.toString());
        headers.put("ce_sequence", Long.toString(sequence));
        if (correlationId != null) {
            headers.put("ce_correlationid", correlationId);
        }
        if (causationId != null) {
            headers.put("ce_causationid", causationId);
        }
        headers.put("content-type", "application/json");
        return headers;
    }

    /**
     * Reads the attributes back.
     *
     * @throws UnreadableEvent where one is missing or malformed, the source is none of ours, or the id is not the one
     *     that source, subject and sequence make
     */
    public static Envelope parse(Map<String, String> headers) {
        if (!attribute(headers, "ce_specversion").equals(SPEC_VERSION)) {
            throw new UnreadableEvent("ce_specversion is not " + SPEC_VERSION, null);
        }
        Envelope envelope = attributes(headers);
        if (!attribute(headers, "ce_id").equals(envelope.id())) {
            throw new UnreadableEvent("ce_id is not made of source, subject and sequence", null);
        }
        return envelope;
    }

    private static Envelope attributes(Map<String, String> headers) {
        return new Envelope(
                Writer.fromSource(attribute(headers, "ce_source"))
                        .orElseThrow(() -> new UnreadableEvent("ce_source is not of this house", null)),
                attribute(headers, "ce_type"),
                attribute(headers, "ce_subject"),
                sequence(attribute(headers, "ce_sequence")),
                time(attribute(headers, "ce_time")),
                headers.get("ce_correlationid"),
                headers.get("ce_causationid"));
    }

    private static String attribute(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new UnreadableEvent("header is missing: " + name, null);
        }
        return value;
    }

    private static long sequence(String text) {
        try {
            long sequence = Long.parseLong(text);
            if (sequence > 0) {
                return sequence;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableEvent("ce_sequence is not a number", e);
        }
        throw new UnreadableEvent("ce_sequence is not positive", null);
    }

    private static Instant time(String text) {
        try {
            Instant time = Instant.parse(text);
            if (Required.placeable(time)) {
                return time;
            }
        } catch (DateTimeException e) {
            throw new UnreadableEvent("ce_time is not an ISO-8601 instant", e);
        }
        throw new UnreadableEvent("ce_time does not lie in the years 1970 to 9999", null);
    }
}
