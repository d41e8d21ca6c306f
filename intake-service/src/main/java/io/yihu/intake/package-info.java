/**
 * Intake: registers appeals, keeps who called to itself, shows the caller's view.
 *
 * <p>Publishes {@code ticket-created}, {@code ticket-amended}, {@code intake-texts}, {@code reference-places}, {@code
 * reference-categories}. Consumes all {@code ticket-*}, {@code dispatch-texts}, {@code reference-units}. Stores {@code
 * registrations}, {@code claims}, {@code callers} (encrypted), projections {@code tickets}, {@code texts}, {@code
 * references}, {@code setup_versions}. Endpoints {@code /api/tickets}, {@code /api/history}, {@code /api/places}, {@code
 * /api/categories}, {@code /api/intake-setup}; pages
 * {@code /intake}.
 */
@NullMarked
package io.yihu.intake;

import org.jspecify.annotations.NullMarked;
