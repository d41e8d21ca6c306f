package io.yihu.dispatch.domain;

import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 先办后议: a reviewer rules on what a unit objected to, while it works on it or after it has replied. The ruling says whose duty the
 * matter was and moves nothing: who has the ticket goes on with it, and what is replied to stays so. Pure.
 */
final class Objecting {
    private Objecting() {}

    /** @param holder whose duty it is; of a granted one, where somebody was named */
    static Decision<WorkItem> decided(
            WorkItem item,
            PendingRequest objection,
            RequestDecision decision,
            @Nullable String holder,
            @Nullable String note,
            Instant now) {
        Assignment present = item.assignment();
        String unit = objection.unit() == null ? present.lead() : objection.unit();
        int dispatchNo = objection.dispatchNo() == null ? present.dispatchNo() : objection.dispatchNo();
        List<Publication> said = new ArrayList<>();
        said.add(new Publication.Event(new RequestDecided(
                dispatchNo, present.round(), unit, RequestKind.OBJECTION, decision, null, null, now, holder, true)));
        if (note != null && !note.isBlank()) {
            said.add(new Publication.Text("decision-" + objection.number(), note));
        }
        ObjectionRuling ruling = new ObjectionRuling(unit, dispatchNo, decision, holder, now);
        WorkItem decided = item.with(item.progress().decided(objection));
        return Decision.accept(decided.to(item.status(), present, item.returns().ruled(ruling)), said);
    }
}
