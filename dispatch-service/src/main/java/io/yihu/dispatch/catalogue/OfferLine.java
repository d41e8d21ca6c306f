package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.precedent.Dismissal;
import io.yihu.dispatch.domain.precedent.Precedent;
import io.yihu.dispatch.domain.precedent.Proposal;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Role;
import io.yihu.kit.time.Shanghai;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed row in the reader's words.
 *
 * @param evidence the rulings that say so, the first few
 * @param against rulings on the same that say otherwise, the first few
 * @param dismissed when, by whom and why it was dismissed
 */
record OfferLine(
        String id,
        String place,
        String matter,
        String unit,
        String present,
        int count,
        List<Evidence> evidence,
        List<Evidence> against,
        @Nullable Said dismissed,
        boolean open) {
    private static final int SHOWN = 5;

    /** A ruling. */
    record Evidence(String ticketId, String day, String holder) {}

    /** Who dismissed it, when and why. */
    record Said(String day, Role role, String reason) {
        static @Nullable Said of(@Nullable Dismissal dismissal) {
            return dismissal == null
                    ? null
                    : new Said(
                            LocalDate.ofInstant(dismissal.at(), Shanghai.ZONE).toString(),
                            Role.valueOf(dismissal.role()),
                            dismissal.reason());
        }
    }

    static OfferLine of(Offer offer, NameBook names, Language language) {
        Proposal proposal = offer.proposal();
        return new OfferLine(
                proposal.id(),
                names.place(proposal.place(), language),
                names.category(proposal.category(), language),
                names.unit(proposal.unit(), language),
                names.unit(proposal.presentUnit(), language),
                proposal.evidence().size(),
                evidence(proposal.evidence(), names, language),
                evidence(proposal.against(), names, language),
                Said.of(offer.dismissed()),
                offer.open());
    }

    private static List<Evidence> evidence(List<Precedent> rulings, NameBook names, Language language) {
        return rulings.stream()
                .limit(SHOWN)
                .map(ruling -> new Evidence(
                        ruling.ticketId(),
                        LocalDate.ofInstant(ruling.decidedAt(), Shanghai.ZONE).toString(),
                        names.unit(String.valueOf(ruling.holder()), language)))
                .toList();
    }
}
