package io.yihu.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The present dispatch of a ticket, as a unit is told.
 *
 * @param dispatchNo 1, 2, 3 … over the life of the ticket
 * @param round 1 at first, one more after each bad call-back
 * @param hops returns that were granted
 * @param pinned whether it can no longer be returned
 * @param leadUnit 主办
 * @param assistUnits 协办; missing where there are none
 * @param assistance what each of them has to give; an assisting or summoned unit is told of itself only
 * @param move 改派待定: another unit may get it and a dispatcher decides; told to the lead, and to that unit where it has a part in the
 *     ticket already
 * @param ruling 异议裁定: whose duty it was by the ruling on this unit's own latest objection
 */
public record UnitDispatch(
        Integer dispatchNo,
        Integer round,
        DispatchCause cause,
        Integer hops,
        Boolean pinned,
        String leadUnit,
        @Nullable List<String> assistUnits,
        Instant assignedAt,
        @Nullable Instant signedAt,
        @Nullable Instant resolvedAt,
        @Nullable List<UnitAssistance> assistance,
        @Nullable UnitMove move,
        @Nullable UnitObjection ruling) {
    /** Refuses a dispatch to nobody. */
    public UnitDispatch {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("cause", cause);
        Required.field("hops", hops);
        Required.field("pinned", pinned);
        Required.field("leadUnit", leadUnit);
        Required.field("assignedAt", assignedAt);
        assistance = assistance == null || assistance.isEmpty() ? null : List.copyOf(assistance);
        assistUnits = assistUnits == null || assistUnits.isEmpty() ? null : List.copyOf(assistUnits);
    }
}
