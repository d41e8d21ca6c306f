package io.yihu.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 吹哨: the latest whistle of the present dispatch. Its words are the texts {@code whistle-<number>} and {@code
 * findings-<number>}, of later findings under it {@code findings-<number>-2} and so on.
 *
 * @param summons of every summoned unit for the lead, of itself for a summoned unit
 * @param endedAt when it was over
 */
public record UnitWhistle(
        Integer number,
        WhistleKind kind,
        Instant blownAt,
        Instant reportInBy,
        List<UnitSummons> summons,
        @Nullable Instant endedAt) {
    /** Refuses a whistle that calls nobody to nothing. */
    public UnitWhistle {
        Required.positive("number", number);
        Required.field("kind", kind);
        Required.field("blownAt", blownAt);
        Required.field("reportInBy", reportInBy);
        summons = summons == null ? List.of() : List.copyOf(summons);
    }
}
