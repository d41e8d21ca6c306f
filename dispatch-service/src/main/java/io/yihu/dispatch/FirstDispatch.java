package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.BasedOn;
import io.yihu.events.Envelope;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gives a ticket to its first unit by the catalogue; one that no unit may work waits for a dispatcher. */
@Component
final class FirstDispatch {
    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Clock clock;
    private final Undispatched undispatched;
    private final LateChange late;

    FirstDispatch(
            WorkItems workItems, Setup<DispatchRules> setup, Clock clock, Undispatched undispatched, LateChange late) {
        this.workItems = workItems;
        this.setup = setup;
        this.clock = clock;
        this.undispatched = undispatched;
        this.late = late;
    }

    /** Unless there was one. Appeals that are not worked as tickets are left alone. */
    void assign(Envelope cause, WorkMatter matter) {
        if (!matter.worked() || workItems.find(cause.subject()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Outcome<WorkItem> outcome = workItems.create(
                cause.subject(),
                Command.because(now, cause),
                setup.current().dispatching().assign(cause.subject(), matter, BasedOn.intake(cause.sequence()), now));
        if (outcome instanceof Outcome.Refused<WorkItem> refused) {
            undispatched.tell(new Waiting(
                    cause.subject(), matter, cause.sequence(), refused.refusal().reason(), now));
        }
    }

    /**
     * Tries once more what no unit could be given. Whether a unit has it now, by this or by whoever was first; then it waits no longer, and
     * what was settled of it meanwhile counts.
     */
    boolean again(Waiting waiting) {
        boolean given = workItems.find(waiting.ticketId()).isPresent() || given(waiting);
        if (given) {
            late.caughtUp(waiting.ticketId());
        }
        return given;
    }

    private boolean given(Waiting waiting) {
        String ticketId = waiting.ticketId();
        Instant now = clock.instant();
        Outcome<WorkItem> outcome = workItems.create(
                ticketId,
                Command.at(now),
                setup.current()
                        .dispatching()
                        .assign(ticketId, waiting.matter(), BasedOn.intake(waiting.intake()), now));
        return outcome instanceof Outcome.Done<WorkItem>;
    }
}
