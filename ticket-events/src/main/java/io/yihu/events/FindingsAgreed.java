package io.yihu.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会诊. Those who came agreed on what is the matter and who does what until when; each of them has an order of its own. What, in words, is in {@code dispatch-texts}. Written by dispatch; kept by all services.
 *
 * @param units who has a part to do
 * @param orderBy the latest of their deadlines
 * @param orders the deadline of each of these units; missing in what was written before, where all had the same
 */
public record FindingsAgreed(
        Integer dispatchNo,
        Integer round,
        String unit,
        Integer number,
        List<String> units,
        Instant orderBy,
        Instant agreedAt,
        @Nullable List<UnitOrder> orders)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public FindingsAgreed {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.positive("number", number);
        units = units == null ? List.of() : List.copyOf(units);
        Required.field("orderBy", orderBy);
        Required.field("agreedAt", agreedAt);
        orders = orders == null ? null : List.copyOf(orders);
    }

    /** Until when this unit does its part. */
    public Instant orderBy(String ofUnit) {
        List<UnitOrder> each = orders == null ? List.of() : orders;
        return each.stream()
                .filter(order -> order.unit().equals(ofUnit))
                .map(UnitOrder::until)
                .findFirst()
                .orElse(orderBy);
    }
}
