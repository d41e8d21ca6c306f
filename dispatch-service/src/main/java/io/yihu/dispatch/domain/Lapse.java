package io.yihu.dispatch.domain;

import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.WhistleEnded;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What ends with a dispatch, by its reply or because another unit gets the ticket, is said to end. Pure. */
final class Lapse {
    private Lapse() {}

    /** Another unit gets it: what the unit had asked for lapses, and its whistle is over. */
    static List<Publication> of(WorkItem item, Instant now) {
        List<Publication> said = new ArrayList<>();
        item.progress().waiting().forEach(request -> said.add(lapsed(item, request, now)));
        said.addAll(ofWhistle(item, now));
        return said;
    }

    /** The same, and not because the unit had asked to return it: that lapses too, and nobody has ruled on it. */
    static List<Publication> ofMove(WorkItem item, Instant now) {
        List<Publication> said = ofReturn(item, now);
        said.addAll(of(item, now));
        return said;
    }

    /** The reply, or the end of the ticket: the same, but what the unit objects to is still to be decided (先办后议). */
    static List<Publication> ofReply(WorkItem item, Instant now) {
        List<Publication> said = new ArrayList<>();
        PendingRequest request = item.progress().request();
        if (request != null) {
            said.add(lapsed(item, request, now));
        }
        said.addAll(ofWhistle(item, now));
        return said;
    }

    /** 撤单: nothing of the matter is left to be ruled on, neither a return nor an objection. */
    static List<Publication> ofVoid(WorkItem item, Instant now) {
        List<Publication> said = ofReturn(item, now);
        PendingRequest objection = item.progress().objection();
        if (objection != null) {
            said.add(lapsed(item, objection, now));
        }
        return said;
    }

    /** The ticket that is voided, with nothing left that waits. */
    static WorkItem voided(WorkItem item, Instant now) {
        PendingRequest objection = item.progress().objection();
        Progress settled = objection == null ? item.progress() : item.progress().decided(objection);
        return item.with(settled)
                .to(item.status(), item.assignment(), item.returns().lapsed())
                .ended(WorkStatus.CANCELLED, item.seen(), now);
    }

    private static List<Publication> ofReturn(WorkItem item, Instant now) {
        List<Publication> said = new ArrayList<>();
        PendingReturn pending = item.returns().pending();
        if (pending != null) {
            Assignment present = item.assignment();
            said.add(new Publication.Event(new ReturnDecided(
                    present.dispatchNo(), present.round(), pending.unit(), ReturnDecision.LAPSED, now)));
        }
        return said;
    }

    private static Publication lapsed(WorkItem item, PendingRequest request, Instant now) {
        Assignment present = item.assignment();
        return new Publication.Event(new RequestDecided(
                request.dispatchNo() == null ? present.dispatchNo() : request.dispatchNo(),
                present.round(),
                request.unit() == null || !request.objects() ? present.lead() : request.unit(),
                request.kind(),
                RequestDecision.REJECTED,
                null,
                null,
                now,
                null,
                null));
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
