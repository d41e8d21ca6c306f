package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.precedent.Dismissal;
import io.yihu.dispatch.domain.precedent.Draft;
import io.yihu.dispatch.domain.precedent.PrecedentKeys;
import io.yihu.dispatch.domain.precedent.Proposal;
import io.yihu.dispatch.domain.precedent.Proposals;
import io.yihu.dispatch.domain.setup.DispatchLayouts;
import io.yihu.dispatch.domain.setup.DispatchTables;
import io.yihu.dispatch.precedent.PrecedentBook;
import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.privacy.Masking;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The rows that rulings propose (裁定建议). Made anew for each look, of the rulings of the {@value #LOOKED_AT} tickets that were
 * ruled on last and the catalogue that counts; only the decision not to take one up is stored.
 */
@Component
final class ProposalDesk {
    private static final int LOOKED_AT = 1_000;
    private static final Refusal GONE = Refusal.conflict(
            "unknown-proposal",
            "这条建议已不在：目录已改，或裁定已变",
            "This is proposed no longer: the catalogue or the rulings have changed");

    private final PrecedentBook book;
    private final Dismissals dismissals;
    private final Setup<DispatchRules> setup;
    private final Clock clock;

    ProposalDesk(PrecedentBook book, Dismissals dismissals, Setup<DispatchRules> setup, Clock clock) {
        this.book = book;
        this.dismissals = dismissals;
        this.setup = setup;
        this.clock = clock;
    }

    /** All of them, the strongest first, dismissed ones too. */
    List<Offer> offers() {
        DispatchRules rules = setup.current();
        return Proposals.of(book.newest(PrecedentKeys.ANY, LOOKED_AT), rules.catalogue(), rules.units(), today())
                .stream()
                .map(proposal -> new Offer(proposal, dismissals.find(proposal).orElse(null)))
                .toList();
    }

    /**
     * The catalogue that counts with these proposals taken up, as a table. Nothing is stored.
     *
     * @throws RefusedException where one of them is proposed no longer
     */
    String draft(List<String> ids) {
        List<Offer> offers = offers();
        List<Proposal> chosen = ids.stream().map(id -> one(offers, id)).toList();
        return CsvTables.write(
                DispatchLayouts.CATALOGUE,
                DispatchTables.cells(Draft.of(setup.current().catalogue(), chosen, today())));
    }

    /** @throws RefusedException where it is proposed no longer, or somebody was faster */
    void dismiss(String id, String reason, Caller caller) {
        Proposal proposal = one(offers(), id);
        Instant now = clock.instant();
        Role role = caller.is(Role.SUPERVISOR) ? Role.SUPERVISOR : Role.DISPATCHER;
        dismissals.add(
                proposal,
                new Dismissal(
                        proposal.place(),
                        proposal.category(),
                        proposal.unit(),
                        Masking.mask(reason),
                        caller.subject(),
                        role.name(),
                        now,
                        proposal.newest()));
    }

    private static Proposal one(List<Offer> offers, String id) {
        return offers.stream()
                .map(Offer::proposal)
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(GONE));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Shanghai.ZONE);
    }
}
