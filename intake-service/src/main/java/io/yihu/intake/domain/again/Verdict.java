package io.yihu.intake.domain.again;

import java.util.List;

/**
 * What is to be thought of a pair.
 *
 * @param score 0 to 1, for their order
 * @param proposed whether an agent should look at it
 * @param reasons the weightiest first, the age last
 */
public record Verdict(double score, boolean proposed, List<Reason> reasons) {}
