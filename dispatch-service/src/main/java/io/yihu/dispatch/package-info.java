/**
 * Dispatch: the right unit at once, and clocks nobody can stop. Owns units, catalogue, limits and work items.
 * Publishes ticket-assigned, ticket-progressed, ticket-resolved, dispatch-texts, reference-units, reference-calendars,
 * and for each unit its own unit-&lt;code&gt;-tickets.
 * Consumes ticket-created, ticket-amended, ticket-reviewed (reactions and facts), its own topics (facts), intake-texts,
 * feedback-texts, reference-places, reference-categories. Stores work_items (and archive), tickets, texts,
 * references, setup_versions, unit_feed, recurrences, catalogue_dismissals, and what the packages notice and paper store.
 * Endpoints: /api/work-items, /api/units, /api/catalogue, /api/precedents, /api/deadlines, /api/dispatch-setup; pages
 * /dispatch.
 */
@NullMarked
package io.yihu.dispatch;

import org.jspecify.annotations.NullMarked;
