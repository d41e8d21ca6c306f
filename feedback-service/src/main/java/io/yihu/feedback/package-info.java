/**
 * Feedback: asks callers about every reply and lets their answers close a ticket or order rework. It does not know who
 * the caller is.
 *
 * <p>Owns: the call-back of each ticket, round by round. Publishes: CallbackDue, ReworkOrdered and TicketClosed in
 * {@code ticket-reviewed}, masked remarks in {@code feedback-texts}. Consumes: TicketResolved as cause; all ticket events,
 * texts and references for showing. Stores: {@code callbacks} with its archive, {@code tickets}, {@code texts}, {@code
 * references}. Endpoints: {@code /api/callbacks}, {@code /api/callbacks/{ticketId}}, {@code
 * /api/callbacks/{ticketId}/answers}; pages {@code /feedback}.
 */
@NullMarked
package io.yihu.feedback;

import org.jspecify.annotations.NullMarked;
