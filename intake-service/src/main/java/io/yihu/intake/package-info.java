/**
 * Intake: registers appeals, keeps who called to itself, shows the caller's view.
 *
 * <p>Publishes {@code ticket-created}, {@code ticket-amended}, {@code intake-texts}, {@code reference-places}, {@code
 * reference-categories}. Consumes all {@code ticket-*}, {@code dispatch-texts}, {@code reference-units}. Stores {@code
 * registrations}, {@code claims}, {@code callers} (encrypted), {@code callers_tickets}, {@code reveal_audit}, projections {@code tickets},
 * {@code texts}, {@code references}, {@code setup_versions}; {@code matter_models} and their parts. Endpoints {@code /api/tickets}, {@code
 * /api/reveals}, {@code /api/erasures}, {@code /api/vault}, {@code /api/history}, {@code /api/places}, {@code /api/categories}, {@code
 * /api/suggestions}, {@code /api/matter-models}, {@code /api/platforms}, {@code /api/intake-setup}; pages
 * {@code /intake}.
 */
@NullMarked
package io.yihu.intake;

import org.jspecify.annotations.NullMarked;
