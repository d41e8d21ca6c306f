package io.yihu.kit.outbox;

/** Field names of decision documents. */
final class Fields {
    static final String ID = "_id";
    static final String VERSION = "version";
    static final String STATE = "state";
    static final String TEXTS = "texts";
    static final String OUTBOX = "outbox";
    static final String COMMANDS = "commands";
    /** Number of the newest publication. */
    static final String SEQUENCE = "sequence";
    /** Number of the newest publication the broker has. */
    static final String PUBLISHED = "published";
    /** There while something waits to be published: since when (real time). */
    static final String UNPUBLISHED_SINCE = "unpublishedSince";
    /** There while somebody publishes: until when others leave it alone (real time). */
    static final String RELAY_UNTIL = "relayUntil";
    /** When a timer has to look (business time). */
    static final String DUE_AT = "dueAt";
    /** There once the document may be archived. */
    static final String FINISHED = "finished";

    private Fields() {}
}
