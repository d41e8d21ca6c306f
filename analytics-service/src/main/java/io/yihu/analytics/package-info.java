/**
 * Analytics owns the figures of the day: what was received and done by unit and community, the three rates, and the
 * tickets behind each figure.
 *
 * <p>Publishes: nothing yet. Consumes: the six {@code ticket-*} topics and {@code reference-units} and
 * {@code reference-places}. Stores: {@code tickets} (facts, and of each ticket what it contributes) and
 * {@code references}. Endpoints: {@code GET /api/reports/days/{date}} and {@code GET /api/reports/days/{date}/tickets};
 * pages {@code /analytics}.
 */
@NullMarked
package io.yihu.analytics;

import org.jspecify.annotations.NullMarked;
