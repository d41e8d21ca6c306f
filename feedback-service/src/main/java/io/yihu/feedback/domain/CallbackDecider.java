package io.yihu.feedback.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackDue;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketResolved;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of the call-back ({@code docs/domain.md}, section 2): every reply is asked about, by somebody else than who replied;
 * good answers close, bad ones order another round until the limit of rounds is reached.
 */
public final class CallbackDecider {
    private final int roundLimit;

    /**
     * With a limit to rework.
     *
     * @param roundLimit the round whose bad answers close the ticket all the same, 1 or more
     */
    public CallbackDecider(int roundLimit) {
        if (roundLimit < 1) {
            throw new IllegalArgumentException("must be 1 or more: roundLimit");
        }
        this.roundLimit = roundLimit;
    }

    /**
     * A unit replied: the caller has to be asked. A repeat, a reply of an older round and a reply after the end change
     * nothing.
     *
     * @param dispatchSequence number of the reply among the events of dispatch
     */
    public Decision<CallbackCase> due(CallbackCase before, TicketResolved reply, long dispatchSequence) {
        if (before.closed() || reply.round() <= before.latestRound()) {
            return Decision.unchanged();
        }
        DueRound due = DueRound.of(reply, dispatchSequence);
        return Decision.accept(
                before.asking(due),
                new CallbackDue(due.dispatchNo(), due.round(), due.unit(), due.dueSince(), basedOn(due)));
    }

    /** The caller answered. */
    public Decision<CallbackCase> answer(CallbackCase before, Answering answering, Instant now) {
        DueRound due = before.due();
        if (due != null && due.unit().equals(answering.clerkUnit())) {
            return Decision.refuse(Reasons.OWN_WORK);
        }
        if (due == null || !due.round().equals(answering.round())) {
            return Decision.refuse(Reasons.notDue(before, answering.round()));
        }
        AnsweredRound answered =
                new AnsweredRound(due, answering.answers(), verdict(due, answering), now, answering.clerk());
        return Decision.accept(before.with(answered), publications(answered, answering));
    }

    private Verdict verdict(DueRound due, Answering answering) {
        if (answering.answers().good()) {
            return Verdict.CLOSED;
        }
        return due.round() < roundLimit ? Verdict.REWORK : Verdict.CLOSED_AT_LIMIT;
    }

    private static List<Publication> publications(AnsweredRound answered, Answering answering) {
        List<Publication> publications = new ArrayList<>();
        if (answering.remark() != null) {
            publications.add(new Publication.Text("remark-" + answering.round(), answering.remark()));
        }
        publications.add(new Publication.Event(event(answered)));
        return publications;
    }

    private static TicketEvent event(AnsweredRound a) {
        DueRound due = a.asked();
        return a.verdict() == Verdict.REWORK
                ? new ReworkOrdered(
                        due.dispatchNo(), due.round(), due.unit(), a.answers(), a.answeredAt(), basedOn(due))
                : new TicketClosed(
                        due.dispatchNo(), due.round(), due.unit(), a.answers(), a.answeredAt(), basedOn(due));
    }

    private static BasedOn basedOn(DueRound due) {
        return BasedOn.dispatch(due.dispatchSequence());
    }
}
