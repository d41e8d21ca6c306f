package io.yihu.intake.view;

import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketResolved;
import io.yihu.events.story.TicketStatus;
import io.yihu.events.story.TicketView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a ticket is: who has it and until when an answer is promised. */
record Progress(
        Named status, @Nullable Named unit, @Nullable Instant promisedBy) {

    static Progress of(TicketView view, Names names) {
        Named status = Named.of(view.status());
        TicketAssigned assigned = view.assigned();
        Instant movedTo = view.movedTo();
        boolean nobodyHasIt = view.status() == TicketStatus.TRIAGE;
        TicketResolved resolved = view.resolved();
        if (assigned == null && resolved != null) {
            return new Progress(status, names.asOf(resolved.resolvedAt()).unit(resolved.unit()), null);
        }
        return assigned == null || nobodyHasIt
                ? new Progress(status, null, null)
                : new Progress(
                        status,
                        calledThen(names, assigned, resolved).unit(assigned.leadUnit()),
                        movedTo == null ? assigned.resolveBy() : movedTo);
    }

    /** The unit that replied keeps the name of then; the one that has the ticket is called as it is now. */
    private static Names calledThen(Names names, TicketAssigned assigned, @Nullable TicketResolved resolved) {
        return resolved != null && resolved.dispatchNo().equals(assigned.dispatchNo())
                ? names.asOf(resolved.resolvedAt())
                : names;
    }
}
