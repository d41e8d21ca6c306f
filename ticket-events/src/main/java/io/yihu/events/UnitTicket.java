package io.yihu.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one unit may know of one ticket: a whole snapshot, the body of the unit's own topic ({@link UnitTopic}). Written by
 * dispatch whenever it has become another one, read by the unit's own system. The snapshot with the highest {@link #version}
 * holds, and it replaces all earlier ones. Never holds anything about the caller.
 *
 * @param version rises with each snapshot of a ticket, with gaps; the {@code ce_sequence} of its record
 * @param asOf as the ticket stood then, UTC
 * @param role what the unit is to the ticket; with {@link UnitRole#NONE} nothing but {@code left} follows
 * @param left why the ticket has left the unit
 * @param dispatch the present dispatch; missing where the ticket is sealed (举报), as is all that follows but the
 *     deadlines
 * @param explanation why it went where it went
 * @param request what waits for somebody's decision, an objection only where nothing else does; told to the lead
 * @param whistle told to the lead, and to a summoned unit with its own summons only
 * @param supervision how far attention was raised; told to the lead
 * @param texts masked words by field; missing where there are none
 * @param objection what the unit objects to (先办后议) and nobody has decided, whatever else waits; told to the lead
 */
public record UnitTicket(
        String ticketId,
        String unit,
        Long version,
        Instant asOf,
        UnitRole role,
        @Nullable UnitLeft left,
        @Nullable UnitStatus status,
        @Nullable UnitDeadlines deadlines,
        @Nullable UnitDispatch dispatch,
        @Nullable UnitMatter matter,
        @Nullable UnitExplanation explanation,
        @Nullable UnitRequest request,
        @Nullable UnitWhistle whistle,
        @Nullable SupervisionLevel supervision,
        @Nullable List<UnitText> texts,
        @Nullable UnitRequest objection) {
    /** Refuses a snapshot of nothing, for nobody, or without its place among the others. */
    public UnitTicket {
        Required.field("ticketId", ticketId);
        Required.field("unit", unit);
        Required.field("version", version);
        if (version != null && version < 1) {
            throw new MissingField("must be 1 or more: version");
        }
        Required.field("asOf", asOf);
        Required.field("role", role);
        texts = texts == null || texts.isEmpty() ? null : List.copyOf(texts);
    }

    /** The last a unit hears of a ticket: it has left, and nothing more is said. */
    public static UnitTicket gone(String ticketId, String unit, UnitLeft left) {
        return new UnitTicket(
                ticketId,
                unit,
                1L,
                Instant.EPOCH,
                UnitRole.NONE,
                left,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The subject of its record: a unit's snapshots of a ticket are numbered apart from the ticket's events. */
    public String subject() {
        return ticketId + "@" + unit;
    }

    /** The same snapshot in its place among the others. */
    public UnitTicket at(long number, Instant moment) {
        return new UnitTicket(
                ticketId,
                unit,
                number,
                moment,
                role,
                left,
                status,
                deadlines,
                dispatch,
                matter,
                explanation,
                request,
                whistle,
                supervision,
                texts,
                objection);
    }
}
