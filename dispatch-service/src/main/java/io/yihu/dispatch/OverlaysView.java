package io.yihu.dispatch;

import io.yihu.dispatch.domain.FirstContact;
import io.yihu.dispatch.domain.Whistle;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.SupervisionLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a ticket's state.
 *
 * @param promisedBy the citizen's clock: what was promised at the first dispatch
 * @param paused whether the unit's clock stands still
 * @param pendingRequest what waits for an approver
 * @param forwarded how often the ticket went on to another unit
 * @param pendingMove what a dispatcher has to decide, as the ticket was reclassified
 */
record OverlaysView(
        Instant promisedBy,
        Boolean paused,
        @Nullable PauseView pause,
        @Nullable RequestView pendingRequest,
        @Nullable SupervisionLevel supervision,
        @Nullable FirstContact contact,
        @Nullable Whistle whistle,
        @Nullable InstructionView instruction,
        Integer forwarded,
        @Nullable MoveView pendingMove) {
    static OverlaysView of(WorkItem item) {
        return new OverlaysView(
                item.promise(),
                item.paused(),
                PauseView.of(item.progress().pause()),
                RequestView.of(item.progress().request()),
                item.progress().supervision(),
                item.progress().contact(),
                item.progress().whistle(),
                InstructionView.of(item.progress().instruction()),
                item.returns().forwarded(),
                MoveView.of(item.returns().move()));
    }
}
