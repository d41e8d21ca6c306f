package io.yihu.events;

import org.jspecify.annotations.Nullable;

/**
 * What a ticket is about, as codes; their names are in the {@code reference-*} topics.
 *
 * @param urgency how fast it has to go: as intake said, or as the catalogue's row or an emergency whistle says
 * @param fastLane 一呼即应: true where the ticket is counted as one of the fast lane; missing where it is not, and in older snapshots
 */
public record UnitMatter(
        TicketKind kind,
        String category,
        Place place,
        Urgency urgency,
        @Nullable Boolean fastLane) {
    /** Refuses a matter that nobody could work. */
    public UnitMatter {
        Required.field("kind", kind);
        Required.field("category", category);
        Required.field("place", place);
        Required.field("urgency", urgency);
    }
}
