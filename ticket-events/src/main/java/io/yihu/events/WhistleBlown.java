package io.yihu.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 吹哨. The street summons units to the ticket; each has to report in. Why, in words, is in {@code dispatch-texts}. Written by dispatch; kept by all services.
 *
 * @param by the unit that leads, where it blew itself; missing where its street did, and in what was written before
 */
public record WhistleBlown(
        Integer dispatchNo,
        Integer round,
        String unit,
        Integer number,
        WhistleKind kind,
        List<String> units,
        Instant reportBy,
        Instant blownAt,
        @Nullable String by)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public WhistleBlown {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.positive("number", number);
        Required.field("kind", kind);
        units = units == null ? List.of() : List.copyOf(units);
        Required.field("reportBy", reportBy);
        Required.field("blownAt", blownAt);
        Required.notBlank("by", by);
    }
}
