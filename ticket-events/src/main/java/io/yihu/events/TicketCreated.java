package io.yihu.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appeal was registered. Written by intake; kept by all services; dispatch reacts and routes it when {@code
 * triage} is READY.
 *
 * @param category code of {@code reference-categories}, third level where known; missing while triage is PENDING
 * @param place missing while triage is PENDING
 * @param source the system or desk it came from, a code of the installation, never a person
 * @param registeredAt start of the citizen's clock, UTC
 * @param earlier tickets of the same caller about the same matter, latest first; missing where there are none
 * @param accusedUnit code of the unit that the caller accuses; it keeps away from the ticket (回避); missing where none is named
 */
public record TicketCreated(
        TicketKind kind,
        @Nullable String category,
        @Nullable Place place,
        Urgency urgency,
        Channel channel,
        String source,
        Triage triage,
        Instant registeredAt,
        @Nullable List<EarlierCall> earlier,
        @Nullable String accusedUnit)
        implements TicketEvent {
    /** Refuses a READY ticket that is not settled. */
    public TicketCreated {
        Required.field("kind", kind);
        Required.field("urgency", urgency);
        Required.field("channel", channel);
        Required.field("source", source);
        Required.field("triage", triage);
        Required.field("registeredAt", registeredAt);
        Required.notBlank("category", category);
        Required.notBlank("accusedUnit", accusedUnit);
        earlier = earlier == null || earlier.isEmpty() ? null : List.copyOf(earlier);
        if (triage == Triage.READY) {
            Required.field("category", category);
            Required.field("place", place);
        }
    }

    /** The same appeal, accusing this unit. */
    public TicketCreated accusing(@Nullable String unit) {
        return new TicketCreated(kind, category, place, urgency, channel, source, triage, registeredAt, earlier, unit);
    }
}
