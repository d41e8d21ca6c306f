package io.yihu.dispatch.domain.precedent;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** A precedent that resembles a matter, and in what. */
public record Similar(Precedent precedent, Set<Trait> traits) {
    /** The closest first; of equally close ones the newest. */
    public static final Comparator<Similar> CLOSEST = Comparator.comparingInt(Similar::score)
            .thenComparing(similar -> similar.precedent().decidedAt())
            .thenComparing(similar -> similar.precedent().ticketId())
            .thenComparing(similar -> similar.precedent().dispatchNo())
            .reversed();

    /** Copies the set. */
    public Similar {
        traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
    }

    /** Whether it says anything about the matter: of its kind, and there or by that unit. */
    public boolean close() {
        boolean kind = traits.contains(Trait.SAME_CATEGORY) || traits.contains(Trait.SAME_FIELD);
        boolean there = traits.contains(Trait.SAME_ESTATE)
                || traits.contains(Trait.SAME_COMMUNITY)
                || traits.contains(Trait.SAME_STREET);
        return kind && (there || traits.contains(Trait.SAME_UNIT));
    }

    /** Sum of the weights. */
    public int score() {
        return traits.stream().mapToInt(Trait::weight).sum();
    }
}
