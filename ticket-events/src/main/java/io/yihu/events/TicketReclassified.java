package io.yihu.events;

import org.jspecify.annotations.Nullable;

/**
 * 改类别或地点. What the ticket is about, where, or how fast it has to go was set right after it had been settled; its kind stays.
 * Holds all that is settled now, so that it suffices by itself, whatever it overtook. Why in words, if it was said, is a text
 * of the ticket, {@code change-<number>}. Written by intake; kept by all services; dispatch reacts: another unit may lead,
 * other deadlines may apply.
 *
 * @param formerCategory as it was until now, as the two beside it
 * @param accusedUnit code of the unit that the caller accuses; it keeps away from the ticket (回避); missing where none is named
 */
public record TicketReclassified(
        TicketKind kind,
        String category,
        Place place,
        Urgency urgency,
        String formerCategory,
        Place formerPlace,
        Urgency formerUrgency,
        ReclassifyReason reason,
        @Nullable String accusedUnit)
        implements TicketEvent {
    /** Refuses a classification that leaves anything open. */
    public TicketReclassified {
        Required.field("kind", kind);
        Required.field("category", category);
        Required.field("place", place);
        Required.field("urgency", urgency);
        Required.field("formerCategory", formerCategory);
        Required.field("formerPlace", formerPlace);
        Required.field("formerUrgency", formerUrgency);
        Required.field("reason", reason);
        Required.notBlank("accusedUnit", accusedUnit);
    }
}
