package io.yihu.dispatch;

import io.yihu.dispatch.domain.Assessed;
import io.yihu.dispatch.domain.FirstContact;
import io.yihu.dispatch.domain.ObjectionRuling;
import io.yihu.dispatch.domain.Secrecy;
import io.yihu.dispatch.domain.Whistle;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.SupervisionLevel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a ticket's state.
 *
 * @param promisedBy the citizen's clock: what was promised at the first dispatch
 * @param paused whether the unit's clock stands still
 * @param pendingRequest what waits for an approver; an objection only where nothing else does
 * @param forwarded how often the ticket went on to another unit
 * @param pendingMove what a dispatcher has to decide, as the ticket was reclassified
 * @param objectionRuling whose duty it was by the ruling on the latest objection
 * @param assistance the part of each assisting unit
 * @param pendingObjection what the unit objects to (先办后议) and nobody has decided, whatever else waits
 * @param provisional what beside the time to sign and to reply was counted without the holidays of a year
 * @param secrecy whether it is sealed (保密)
 * @param assessment whether it counts in the assessment (考核), and if not, why
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
        @Nullable MoveView pendingMove,
        @Nullable ObjectionRuling objectionRuling,
        List<AssistView> assistance,
        @Nullable RequestView pendingObjection,
        List<ProvisionalView> provisional,
        Secrecy secrecy,
        Assessed assessment) {
    static OverlaysView of(WorkItem item, Instant now) {
        FirstContact contact = item.progress().contact();
        return new OverlaysView(
                item.promise(),
                item.paused(),
                PauseView.of(item.progress().pause()),
                RequestView.of(item.progress().waiting().stream().findFirst().orElse(null)),
                item.progress().supervision(),
                contact == null ? null : contact.withoutPerson(),
                item.progress().whistle(),
                InstructionView.of(item.progress().instruction()),
                item.returns().forwarded(),
                MoveView.of(item.returns().move()),
                item.returns().ruled(),
                AssistView.of(item, now),
                RequestView.of(item.progress().objection()),
                ProvisionalView.of(item),
                Secrecy.of(item),
                Assessed.of(item));
    }

    /** All that waits for somebody's word, an objection last. */
    List<RequestView> waiting() {
        return Stream.of(pendingRequest, pendingObjection)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
