package io.yihu.dispatch.paper;

import io.yihu.dispatch.domain.handover.Figures;
import io.yihu.dispatch.domain.handover.Handover;
import io.yihu.dispatch.domain.handover.Shift;
import io.yihu.kit.outbox.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A handover as it is answered.
 *
 * @param by account of who handed over
 * @param taken who took over, and when; missing until then
 */
record HandoverView(
        String handoverId,
        Shift shift,
        String by,
        Instant at,
        @Nullable String remark,
        Figures figures,
        Handover.@Nullable Taken taken) {
    static HandoverView of(Stored<Handover> stored) {
        Handover handover = stored.state();
        return new HandoverView(
                stored.id(),
                handover.shift(),
                handover.by(),
                handover.at(),
                handover.remark(),
                handover.figures(),
                handover.taken());
    }
}
