package io.yihu.intake.again;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tickets that may be about the same, likeliest first.
 *
 * @param asOf up to when texts are known to have been compared; missing while the index is being made: then only tickets of
 *     the same caller and of the same place are certain to be among them
 */
record Proposals(List<Proposal> items, @Nullable Instant asOf) {}
