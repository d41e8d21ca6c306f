package io.yihu.kit.decision;

import io.yihu.events.TicketEvent;
import io.yihu.events.Topic;

/** Something a decision wants the world to know. */
public sealed interface Publication {

    /** A fact about the ticket, without free text. */
    record Event(TicketEvent event) implements Publication {}

    /**
     * A masked free text of the ticket; writing a field again replaces it.
     *
     * @param field lower-case letters, digits and hyphens, for instance {@code reply-1}
     */
    record Text(String field, String text) implements Publication {
        /** Refuses a field name the store could not hold. */
        public Text {
            if (!field.matches("[a-z0-9-]{1,64}")) {
                throw new IllegalArgumentException("not a text field: " + field);
            }
        }
    }

    /** A text is erased: a tombstone follows it everywhere. */
    record Erasure(String field) implements Publication {}

    /** Reference data under the document's own id. */
    record Reference(Topic topic, String type, Object body) implements Publication {}

    /** Reference data under the document's own id is taken back: a tombstone follows it everywhere. */
    record Withdrawal(Topic topic, String type) implements Publication {}
}
