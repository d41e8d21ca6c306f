package io.yihu.intake.where;

import java.util.List;
import java.util.Optional;

/**
 * What may be meant.
 *
 * @param candidates the likeliest first; what is likely no less and more exact before what is less exact
 * @param confident whether the first counts without a person
 */
public record Resolution(List<Candidate> candidates, boolean confident) {
    /** The place that counts without a person, or empty. */
    public Optional<Candidate> settled() {
        return confident ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
