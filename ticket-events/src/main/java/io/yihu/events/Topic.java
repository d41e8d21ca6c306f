package io.yihu.events;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every topic of the house with its single writer and what its records are. */
public enum Topic {
    TICKET_CREATED("ticket-created", Writer.INTAKE, Content.EVENTS),
    TICKET_AMENDED("ticket-amended", Writer.INTAKE, Content.EVENTS),
    TICKET_ASSIGNED("ticket-assigned", Writer.DISPATCH, Content.EVENTS),
    TICKET_PROGRESSED("ticket-progressed", Writer.DISPATCH, Content.EVENTS),
    TICKET_RESOLVED("ticket-resolved", Writer.DISPATCH, Content.EVENTS),
    TICKET_REVIEWED("ticket-reviewed", Writer.FEEDBACK, Content.EVENTS),
    INTAKE_TEXTS("intake-texts", Writer.INTAKE, Content.TEXTS),
    DISPATCH_TEXTS("dispatch-texts", Writer.DISPATCH, Content.TEXTS),
    FEEDBACK_TEXTS("feedback-texts", Writer.FEEDBACK, Content.TEXTS),
    REFERENCE_UNITS("reference-units", Writer.DISPATCH, Content.REFERENCE),
    REFERENCE_CALENDARS("reference-calendars", Writer.DISPATCH, Content.REFERENCE),
    REFERENCE_PLACES("reference-places", Writer.INTAKE, Content.REFERENCE),
    REFERENCE_CATEGORIES("reference-categories", Writer.INTAKE, Content.REFERENCE),
    REFERENCE_CLOCK("reference-clock", Writer.INTAKE, Content.REFERENCE);

    /** What the records of a topic are, which decides how the topic is keyed and kept. */
    public enum Content {
        /** Facts about tickets: keyed by ticket id, kept for ever. */
        EVENTS,
        /** Masked free text: keyed by ticket id and field, compacted, erased by tombstone. */
        TEXTS,
        /** Units, calendars, places, categories, the clock: keyed by code, compacted. */
        REFERENCE
    }

    private final String topicName;
    private final Writer writer;
    private final Content content;

    Topic(String topicName, Writer writer, Content content) {
        this.topicName = topicName;
        this.writer = writer;
        this.content = content;
    }

    /** The name in Kafka. */
    public String topicName() {
        return topicName;
    }

    /** The one service that writes here. */
    public Writer writer() {
        return writer;
    }

    /** What the records are. */
    public Content content() {
        return content;
    }

    /** Whether Kafka keeps only the newest record of each key. */
    public boolean compacted() {
        return content != Content.EVENTS;
    }

    /** The topic that takes records of this one which nobody could read. */
    public String deadLetterTopicName() {
        return topicName + ".dlq";
    }

    /** The topic with this name in Kafka, or empty where it is none of ours. */
    public static Optional<Topic> named(String topicName) {
        return Arrays.stream(values())
                .filter(t -> t.topicName.equals(topicName))
                .findFirst();
    }

    /** All topics with this content, in declaration order. */
    public static List<Topic> with(Content content) {
        return Arrays.stream(values()).filter(t -> t.content == content).toList();
    }
}
