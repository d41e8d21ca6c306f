package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;

import io.yihu.events.Outcome;
import io.yihu.events.ResumeCause;
import io.yihu.events.TicketResolved;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 办结回复: the lead says what came of it, after the first contact, which the reply may bring with it. Pure. */
public final class Replying {
    private final Handling handling;
    private final Pausing pausing;
    private final Units units;

    Replying(Handling handling, Pausing pausing, Units units) {
        this.units = units;
        this.handling = handling;
        this.pausing = pausing;
    }

    /** From SIGNED or HANDLING, by the lead. */
    public Decision<WorkItem> resolve(WorkItem item, Actor actor, Reply reply, Instant now) {
        Refusal refusal = refuse(item, actor, reply, now);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        List<Publication> said = new ArrayList<>();
        WorkItem ready = running(contacted(item, actor, reply.contact(), now, said), now, said);
        said.addAll(Lapse.ofReply(item, now));
        said.addAll(Supervising.answers(item, now));
        said.addAll(said(ready.assignment(), reply, now));
        return Decision.accept(ready.replied(requireNonNull(reply.outcome()), now), said);
    }

    private WorkItem contacted(
            WorkItem item, Actor actor, @Nullable ContactWish wish, Instant now, List<Publication> said) {
        if (item.progress().contact() == null
                && wish != null
                && handling.contact(item, actor, wish, now) instanceof Decision.Accepted<WorkItem> contacted) {
            said.addAll(contacted.publications());
            return contacted.state();
        }
        return item;
    }

    /** Who replies while waiting for the caller has the answer: the clock runs again first. */
    private WorkItem running(WorkItem item, Instant now, List<Publication> said) {
        Pause pause = item.progress().pause();
        if (pause == null) {
            return item;
        }
        Pausing.Resumed resumed = pausing.resume(item, pause, ResumeCause.CALLER_ANSWERED, now);
        said.add(new Publication.Event(resumed.event()));
        return resumed.item();
    }

    private @Nullable Refusal refuse(WorkItem item, Actor actor, Reply reply, Instant now) {
        Refusal refusal = Step.RESOLVE.refuse(item, actor);
        if (refusal != null) {
            return refusal;
        }
        if (reply.outcome() == null) {
            return WorkRefusals.missing("outcome");
        }
        Refusal unwritten = WorkRefusals.unlessWritten("publicText", reply.publicText());
        if (unwritten != null) {
            return unwritten;
        }
        Refusal others = refuseForOthers(item, now);
        if (others != null) {
            return others;
        }
        if (item.progress().contact() != null) {
            return null;
        }
        ContactWish contact = reply.contact();
        return contact == null ? WorkRefusals.NOT_CONTACTED : contact.missing();
    }

    private @Nullable Refusal refuseForOthers(WorkItem item, Instant now) {
        Whistle whistle = item.progress().whistle();
        return whistle != null && whistle.open() && whistle.summons().stream().anyMatch(Summons::owes)
                ? WorkRefusals.PARTS_OPEN
                : Assisting.refuseReply(item, units, now);
    }

    private static List<Publication> said(Assignment present, Reply reply, Instant now) {
        Outcome outcome = requireNonNull(reply.outcome());
        boolean onTime = !now.isAfter(present.clocks().resolveBy());
        List<Publication> said = new ArrayList<>();
        said.add(new Publication.Event(
                new TicketResolved(present.dispatchNo(), present.round(), present.lead(), outcome, now, onTime)));
        said.add(new Publication.Text("reply-" + present.round(), requireNonNull(reply.publicText())));
        String internalText = reply.internalText();
        if (internalText != null && !internalText.isBlank()) {
            said.add(new Publication.Text("internal-" + present.round(), internalText));
        }
        return said;
    }
}
