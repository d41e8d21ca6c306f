package io.yihu.dispatch.domain.precedent;

import io.yihu.kit.decision.Hash;
import java.time.Instant;
import java.util.List;

/**
 * A row that rulings ask for and the catalogue has not got (裁定建议).
 *
 * @param place the narrowest place the rulings name
 * @param category the whole code
 * @param unit who should lead there
 * @param presentUnit who leads by the catalogue
 * @param evidence the rulings that say so, the newest first
 * @param against rulings on the same place and matter that say otherwise
 */
public record Proposal(
        String place,
        String category,
        String unit,
        String presentUnit,
        List<Precedent> evidence,
        List<Precedent> against) {
    private static final int LENGTH = 24;

    /** Copies the lists. */
    public Proposal {
        evidence = List.copyOf(evidence);
        against = List.copyOf(against);
    }

    /** The same for the same row, whatever speaks for it. */
    public String id() {
        return Hash.of(place, category, unit).substring(0, LENGTH);
    }

    /** When it was last said. */
    public Instant newest() {
        return evidence.get(0).decidedAt();
    }
}
