package io.yihu.dispatch.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What those who came agreed on.
 *
 * @param units who has a part to do that the findings describe, of those who came
 * @param orders who has a part to do with a task of its own
 * @param until when parts have to be done that name no time of their own; by the office's rule where it is missing
 * @param findings what is the matter and who does what, masked
 */
public record FindingsWish(
        List<String> units,
        List<Order> orders,
        @Nullable Instant until,
        @Nullable String findings) {

    /**
     * 分办任务: the part of one unit.
     *
     * @param task what it does, masked; missing where the findings say it
     * @param until when it has to be done
     */
    public record Order(
            @Nullable String unit,
            @Nullable String task,
            @Nullable Instant until) {
        Order orBy(@Nullable Instant other) {
            return until == null ? new Order(unit, task, other) : this;
        }
    }

    /** Each unit once. */
    public FindingsWish {
        units = units == null ? List.of() : units.stream().distinct().toList();
        orders = orders == null ? List.of() : List.copyOf(orders);
    }

    /** One text and one deadline for all. */
    public FindingsWish(List<String> units, @Nullable Instant until, @Nullable String findings) {
        this(units, List.of(), until, findings);
    }

    /** The part of each unit, once; whom an order names it binds. Immutable. */
    List<Order> parts() {
        Stream<Order> plain = units.stream()
                .filter(unit -> orders.stream().noneMatch(order -> unit.equals(order.unit())))
                .map(unit -> new Order(unit, null, until));
        return Stream.concat(plain, orders.stream().map(order -> order.orBy(until)))
                .toList();
    }

    /** Whether a unit gets a part. */
    boolean binds(@Nullable String unit) {
        return parts().stream().anyMatch(part -> Objects.equals(part.unit(), unit));
    }
}
