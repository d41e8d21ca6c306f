package io.yihu.dispatch;

import io.yihu.dispatch.precedent.SimilarRulings;
import org.springframework.stereotype.Component;

/** What was before a ticket: rulings that resemble it, and the same matter at the same place. */
@Component
record LookBack(SimilarRulings rulings, PlaceHistory history) {}
