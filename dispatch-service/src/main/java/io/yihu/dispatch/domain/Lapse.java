package io.yihu.dispatch.domain;

import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.WhistleEnded;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ends with a dispatch, by its reply or because another unit gets the ticket, is said to end. Pure. */
final class Lapse {
    private Lapse() {}

    /** Another unit gets it: what the unit had asked for lapses, and its whistle is over. */
    static List<Publication> of(WorkItem item, Instant now) {
        return of(item, item.progress().request(), now);
    }

    /** The reply, or the end of the ticket: the same, but what the unit objects to is still to be decided (先办后议). */
    static List<Publication> ofReply(WorkItem item, Instant now) {
        return of(item, item.objected() ? null : item.progress().request(), now);
    }

    private static List<Publication> of(WorkItem item, @Nullable PendingRequest lapsing, Instant now) {
        List<Publication> said = new ArrayList<>();
        if (lapsing != null) {
            Assignment present = item.assignment();
            said.add(new Publication.Event(new RequestDecided(
                    lapsing.dispatchNo() == null ? present.dispatchNo() : lapsing.dispatchNo(),
                    present.round(),
                    lapsing.unit() == null || !lapsing.objects() ? present.lead() : lapsing.unit(),
                    lapsing.kind(),
                    RequestDecision.REJECTED,
                    null,
                    null,
                    now,
                    null,
                    null)));
        }
        said.addAll(ofWhistle(item, now));
        return said;
    }

    /** Its whistle is over. */
    static List<Publication> ofWhistle(WorkItem item, Instant now) {
        Whistle whistle = item.progress().whistle();
        Assignment present = item.assignment();
        return whistle == null || !whistle.open()
                ? List.of()
                : List.of(new Publication.Event(new WhistleEnded(
                        present.dispatchNo(), present.round(), present.lead(), whistle.number(), now)));
    }
}
