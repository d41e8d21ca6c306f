package io.yihu.events;

/**
 * What a ticket is about, as codes; their names are in the {@code reference-*} topics.
 *
 * @param urgency how fast it has to go: as intake said, or as the catalogue's row says
 */
public record UnitMatter(TicketKind kind, String category, Place place, Urgency urgency) {
    /** Refuses a matter that nobody could work. */
    public UnitMatter {
        Required.field("kind", kind);
        Required.field("category", category);
        Required.field("place", place);
        Required.field("urgency", urgency);
    }
}
