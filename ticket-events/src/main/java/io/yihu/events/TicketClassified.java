package io.yihu.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent settled what and where: from now on the ticket is READY to be dispatched. Written by intake; kept by
 * all services; dispatch reacts and routes it.
 *
 * @param earlier tickets of the same caller about the same matter, latest first; missing where there are none
 * @param accusedUnit code of the unit that the caller accuses; it keeps away from the ticket (回避); missing where none is named
 */
public record TicketClassified(
        TicketKind kind,
        String category,
        Place place,
        Urgency urgency,
        @Nullable List<EarlierCall> earlier,
        @Nullable String accusedUnit)
        implements TicketEvent {
    /** Refuses a classification that leaves anything open. */
    public TicketClassified {
        Required.field("kind", kind);
        Required.field("category", category);
        Required.field("place", place);
        Required.field("urgency", urgency);
        Required.notBlank("accusedUnit", accusedUnit);
        earlier = earlier == null || earlier.isEmpty() ? null : List.copyOf(earlier);
    }

    /** Of a caller who has not called about this before. */
    public TicketClassified(TicketKind kind, String category, Place place, Urgency urgency) {
        this(kind, category, place, urgency, null, null);
    }
}
