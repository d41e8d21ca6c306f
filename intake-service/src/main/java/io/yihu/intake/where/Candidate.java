package io.yihu.intake.where;

import io.yihu.events.PlaceReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that may be meant.
 *
 * @param confidence from 0 to 1 in hundredths: a weight of the evidence as the ADR lists it, not a measured probability. 0.9
 *     is a name written in full with nothing against it; about half and less is a guess to look at
 * @param spans where the text speaks of it; none where only coordinates do
 * @param detail what follows its name
 */
public record Candidate(
        PlaceReference place,
        double confidence,
        List<Span> spans,
        List<Reason> reasons,
        @Nullable Detail detail) {}
