package io.yihu.dispatch.precedent;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.yihu.dispatch.domain.precedent.Trait;
import java.util.Set;

/**
 * A precedent that resembles a ticket.
 *
 * @param traits in what
 * @param zh the same in words, with what was ruled
 * @param en the same in English
 */
record SimilarView(@JsonUnwrapped PrecedentView precedent, int score, Set<Trait> traits, String zh, String en) {}
