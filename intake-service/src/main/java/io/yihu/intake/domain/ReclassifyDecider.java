package io.yihu.intake.domain;

import static java.util.Objects.requireNonNull;

import io.yihu.events.Place;
import io.yihu.events.TicketReclassified;
import io.yihu.events.Triage;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 改类别或地点: what was settled about a ticket is set right while the ticket is open. Its kind stays. Pure. */
public final class ReclassifyDecider {
    /** Where the fields of remarks begin; the number of the change follows. */
    public static final String REMARK = "change-";

    private static final Refusal NOT_CLASSIFIED = Refusal.illegalTransition(
            "not-classified-yet", "工单尚未分类，请先分类", "The ticket is not classified yet: classify it");
    private static final Refusal OVER = Refusal.illegalTransition(
            "already-over", "工单已结束，不能再更改", "The ticket is over and cannot be changed any more");
    private static final Refusal SEALED = Refusal.rule(
            "sealed", "remark", "举报内容保密，不能填写说明", "What was reported is sealed: nothing may be written about it");

    private ReclassifyDecider() {}

    /**
     * Sets right what is wrong; what changes nothing is no change.
     *
     * @param ended whether the other services have ended it, as far as the news has come here
     */
    public static Decision<Registration> reclassify(Registration state, Change change, boolean ended) {
        Refusal refusal = refuse(state, change, ended);
        Subject was = state.subject();
        String category = was.category();
        Place place = was.place();
        if (refusal != null || category == null || place == null) {
            return Decision.refuse(refusal == null ? NOT_CLASSIFIED : refusal);
        }
        Subject right = new Subject(
                was.kind(),
                change.category() == null ? category : change.category(),
                change.place() == null || change.place().sameAs(place) ? place : change.place(),
                change.urgency() == null ? was.urgency() : change.urgency());
        return right.equals(was)
                ? Decision.unchanged()
                : Decision.accept(state.reclassified(right), said(state, right, change));
    }

    private static @Nullable Refusal refuse(Registration state, Change change, boolean ended) {
        if (state.triage() == Triage.PENDING) {
            return NOT_CLASSIFIED;
        }
        if (ended || state.finished()) {
            return OVER;
        }
        return state.sealed() && written(change.remark()) ? SEALED : null;
    }

    private static List<Publication> said(Registration state, Subject right, Change change) {
        Subject was = state.subject();
        List<Publication> said = new ArrayList<>();
        said.add(new Publication.Event(new TicketReclassified(
                right.kind(),
                requireNonNull(right.category()),
                requireNonNull(right.place()),
                right.urgency(),
                requireNonNull(was.category()),
                requireNonNull(was.place()),
                was.urgency(),
                change.reason(),
                state.accusedUnit())));
        String remark = change.remark();
        if (remark != null && written(remark)) {
            said.add(new Publication.Text(REMARK + state.change(), remark));
        }
        return said;
    }

    private static boolean written(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
