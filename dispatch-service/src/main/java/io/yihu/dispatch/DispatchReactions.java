package io.yihu.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.BasedOn;
import io.yihu.events.Envelope;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketReclassified;
import io.yihu.events.TicketSupplemented;
import io.yihu.kit.consume.Received;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What dispatch does because another service decided something. Repeatable: the work item itself tells what was done.
 *
 * <p>A verdict on a ticket that has no work item is an orphan. Causality rules it out, as feedback asks about what
 * dispatch has stored before publishing it, so it means that this database lost the item. Waiting would not bring it back
 * and would hold up every other ticket of the partition; inventing one would start clocks nobody gave. So it is logged as
 * an error, counted as {@code yihu.dispatch.orphans}, and passed over; the verdict stays in its topic and among the
 * ticket's facts, and takes effect once the database is restored and the topic is read again.
 */
@Component
final class DispatchReactions {
    private static final Logger LOG = LoggerFactory.getLogger(DispatchReactions.class);

    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Forwarding forwarding;
    private final FirstDispatch first;

    DispatchReactions(
            WorkItems workItems, Setup<DispatchRules> setup, Clock clock, FirstDispatch first, Watching watching) {
        this.workItems = workItems;
        this.setup = setup;
        this.clock = clock;
        this.meters = watching.meters();
        this.forwarding = watching.forwarding();
        this.first = first;
    }

    /** What keeps count of what becomes of tickets. */
    @Component
    record Watching(MeterRegistry meters, Forwarding forwarding) {}

    /** The first dispatch, unless there was one. Appeals that are not worked as tickets are left alone. */
    void assign(Envelope cause, WorkMatter matter) {
        first.assign(cause, matter);
    }

    /**
     * The first dispatch where the change overtook it, as the change holds all that is settled; else what becomes of the one there is. A
     * ticket that no unit may work, be it as it was or as it is now, waits as what it is now.
     */
    void reclassify(Received<TicketReclassified> received) {
        TicketReclassified change = received.event();
        WorkMatter matter = new WorkMatter(
                change.kind(), change.category(), change.place(), change.urgency(), change.accusedUnit());
        assign(received.envelope(), matter);
        if (!matter.worked() || workItems.find(received.ticketId()).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        DispatchRules rules = setup.current();
        long sequence = received.envelope().sequence();
        decide(
                received,
                now,
                item -> rules.timekeeper()
                        .before(
                                item,
                                now,
                                present -> rules.reclassifying().reclassify(present, matter, sequence, now)));
    }

    /** The caller's answer, where a unit waits for it. What was said of a ticket that nobody works on yet answers nothing. */
    void answered(Received<TicketSupplemented> received) {
        if (workItems.find(received.ticketId()).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Instant saidAt = received.envelope().time();
        DispatchRules rules = setup.current();
        decide(
                received,
                now,
                item -> rules.timekeeper()
                        .before(item, now, present -> rules.handling().heard(present, saidAt, now)));
    }

    void rework(Received<ReworkOrdered> verdict) {
        Instant now = clock.instant();
        DispatchRules rules = setup.current();
        BasedOn cause = BasedOn.feedback(verdict.envelope().sequence());
        decide(
                verdict,
                now,
                item -> rules.timekeeper()
                        .before(
                                item,
                                now,
                                present -> rules.dispatching().rework(present, verdict.event(), cause, now)));
    }

    void close(Received<TicketClosed> verdict) {
        decide(
                verdict,
                clock.instant(),
                item -> setup.current()
                        .dispatching()
                        .close(
                                item,
                                verdict.event(),
                                BasedOn.feedback(verdict.envelope().sequence())));
    }

    private void decide(Received<?> verdict, Instant now, Function<WorkItem, Decision<WorkItem>> decider) {
        Forwarding.Watched watched = forwarding.watch(decider);
        Outcome<WorkItem> outcome =
                workItems.decide(verdict.ticketId(), Command.because(now, verdict.envelope()), watched);
        watched.count(outcome);
        if (outcome instanceof Outcome.Refused<WorkItem> refused) {
            if (workItems.find(verdict.ticketId()).isPresent()) {
                throw new IllegalStateException(
                        "to be tried again: " + refused.refusal().reason());
            }
            meters.counter("yihu.dispatch.orphans", "type", verdict.envelope().type())
                    .increment();
            LOG.error(
                    "No work item for {}: passed over, the database has lost it",
                    verdict.envelope().id());
        }
    }
}
