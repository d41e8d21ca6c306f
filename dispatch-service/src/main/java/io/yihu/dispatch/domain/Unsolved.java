package io.yihu.dispatch.domain;

import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 结案未解决: the caller's answers about the last round allowed were bad, and a supervisor has to see that. Pure. */
public final class Unsolved {
    private static final Refusal NOTHING_TO_NOTE = Refusal.illegalTransition(
            "nothing-to-note", "没有待知悉的未解决结案", "No closing with bad answers waits to be noted");

    private Unsolved() {}

    /** A ticket that is closed with bad answers: where a rule asks for it, attention rises and a supervisor has to take note. */
    static Decision<WorkItem> closed(
            WorkItem closed, Optional<SupervisionLevel> level, List<Publication> said, Instant at) {
        if (level.isEmpty()) {
            return Decision.accept(closed, said);
        }
        Progress kept = closed.progress();
        WorkItem waiting =
                closed.with(kept.with(null, kept.objection(), kept.tally().unsolved(true)));
        if (!Supervising.higher(closed, level.get())) {
            return Decision.accept(waiting, said);
        }
        List<Publication> all = new ArrayList<>(said);
        all.add(new Publication.Event(Supervising.raised(closed, level.get(), SupervisionCause.LOW_RATING, at)));
        return Decision.accept(waiting.with(waiting.progress().supervised(level.get())), all);
    }

    /** 知悉: a supervisor has seen that a ticket was closed with bad answers. Nothing else changes. */
    public static Decision<WorkItem> note(WorkItem item, Actor actor) {
        Refusal refusal = Step.TAKE_NOTE.refuse(item, actor);
        Progress present = item.progress();
        if (refusal == null && !present.tally().unheeded()) {
            refusal = NOTHING_TO_NOTE;
        }
        return refusal != null
                ? Decision.refuse(refusal)
                : Decision.accept(item.with(
                        present.with(null, present.objection(), present.tally().unsolved(false))));
    }
}
