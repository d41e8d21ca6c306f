package io.yihu.intake.again;

import io.yihu.intake.domain.again.Reason;
import io.yihu.intake.view.Named;
import io.yihu.intake.view.NamedPlace;
import io.yihu.intake.view.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that may be about the same. Who called is not in it.
 *
 * @param score 0 to 1, for their order
 * @param title masked
 * @param unit the unit that has it
 * @param promisedBy until when that unit has to answer
 * @param timeline what happened so far, to be read out to a caller who has nothing new; of others' tickets it is left out
 */
record Proposal(
        String ticketId,
        Double score,
        Boolean sameCaller,
        List<Reason> reasons,
        Named status,
        @Nullable Named unit,
        @Nullable Instant promisedBy,
        @Nullable String title,
        @Nullable Named category,
        @Nullable NamedPlace place,
        Instant registeredAt,
        List<TimelineEntry> timeline) {}
