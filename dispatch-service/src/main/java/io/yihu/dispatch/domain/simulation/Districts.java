package io.yihu.dispatch.domain.simulation;

import io.yihu.events.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The districts (区县) that streets lie in by now. Tickets of before events told the district are tried as if theirs had been told.
 *
 * @param byStreet codes of districts by the street's code
 */
public record Districts(Map<String, String> byStreet) {
    /** Copies them. */
    public Districts {
        byStreet = Map.copyOf(byStreet);
    }

    /** The ticket, its place in its district where any is known. */
    public Past whole(Past it) {
        Place place = it.place();
        @Nullable String known = byStreet.get(place.street());
        return place.district() != null || known == null
                ? it
                : new Past(
                        it.ticketId(),
                        it.category(),
                        place.in(known),
                        it.urgency(),
                        it.day(),
                        it.firstLead(),
                        it.firstAssists(),
                        it.lastLead(),
                        it.returned(),
                        it.answered(),
                        it.imported(),
                        it.sealed());
    }
}
