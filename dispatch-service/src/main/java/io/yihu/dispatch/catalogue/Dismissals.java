package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.precedent.Dismissal;
import io.yihu.dispatch.domain.precedent.Proposal;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The decisions not to take up a proposal, one document for each proposed row. */
@Component
final class Dismissals {
    private static final Refusal GONE = Refusal.notFound("unknown-proposal", "没有这条建议", "There is no such proposal");

    private final Decisions<Dismissal> decisions;

    Dismissals(DecisionStores stores) {
        this.decisions = new Decisions<>(stores.open("catalogue_dismissals", Dismissal.class));
    }

    Optional<Dismissal> find(Proposal proposal) {
        return decisions.store().find(proposal.id()).map(Stored::state);
    }

    /** @throws RefusedException where somebody was faster */
    void add(Proposal proposal, Dismissal wanted) {
        Command command = Command.at(wanted.at());
        Outcome<Dismissal> outcome = decisions.create(proposal.id(), command, Decision.accept(wanted));
        if (outcome instanceof Outcome.Done<Dismissal> done && !done.changed()) {
            outcome = decisions.decide(proposal.id(), command, GONE, stored -> wanted.after(stored.state()));
        }
        if (outcome instanceof Outcome.Refused<Dismissal> refused) {
            throw new RefusedException(refused.refusal());
        }
    }
}
