package io.yihu.events.story;

import io.yihu.events.AtWork;
import io.yihu.events.CallbackDue;
import io.yihu.events.CallerAsked;
import io.yihu.events.CallerContacted;
import io.yihu.events.ClockResumed;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DispatchRevised;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.HistoryImported;
import io.yihu.events.InstructionAnswered;
import io.yihu.events.InstructionGiven;
import io.yihu.events.MoveReviewed;
import io.yihu.events.OrderDone;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.RequestMade;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnRequested;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.SummonsAnswered;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketAssisted;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketForgotten;
import io.yihu.events.TicketReclassified;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.TicketSupplemented;
import io.yihu.events.Triage;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleEnded;
import io.yihu.events.WhistleRated;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where one event by itself leaves a ticket. A test feeds it every permitted event, as Java 17 has no total switch. */
final class Standing {
    private static final Map<Class<? extends TicketEvent>, TicketStatus> ALWAYS = Map.ofEntries(
            Map.entry(TicketClassified.class, TicketStatus.TRIAGE),
            Map.entry(TicketAssigned.class, TicketStatus.DISPATCHED),
            Map.entry(TicketSigned.class, TicketStatus.SIGNED),
            Map.entry(ReturnRequested.class, TicketStatus.RETURN_REVIEW),
            Map.entry(CallerContacted.class, TicketStatus.HANDLING),
            Map.entry(CallerAsked.class, TicketStatus.HANDLING),
            Map.entry(ClockResumed.class, TicketStatus.HANDLING),
            Map.entry(TicketResolved.class, TicketStatus.CALLBACK),
            Map.entry(CallbackDue.class, TicketStatus.CALLBACK),
            Map.entry(ReworkOrdered.class, TicketStatus.HANDLING),
            Map.entry(TicketClosed.class, TicketStatus.CLOSED),
            Map.entry(HistoryImported.class, TicketStatus.CLOSED));

    /** What leaves a ticket where it was. */
    private static final Set<Class<? extends TicketEvent>> NOWHERE = Set.of(
            TicketReclassified.class,
            TicketSupplemented.class,
            TicketForgotten.class,
            DispatchRevised.class,
            MoveReviewed.class,
            RequestMade.class,
            DeadlineReached.class,
            SupervisionRaised.class,
            InstructionGiven.class,
            InstructionAnswered.class,
            WhistleBlown.class,
            SummonsAnswered.class,
            FindingsAgreed.class,
            OrderDone.class,
            TicketAssisted.class,
            WhistleEnded.class,
            WhistleRated.class);

    private Standing() {}

    /** Where it leaves the ticket, or empty where it leaves it where it was. */
    static Optional<TicketStatus> after(TicketEvent event) {
        if (event instanceof TicketCreated e) {
            return Optional.of(e.triage() == Triage.READY ? TicketStatus.TRIAGE : TicketStatus.REGISTERED);
        } else if (event instanceof ReturnDecided e) {
            return Optional.of(e.decision().movesOn() ? TicketStatus.TRIAGE : TicketStatus.DISPATCHED);
        } else if (event instanceof RequestDecided e) {
            return decided(e);
        }
        Optional<TicketStatus> always = Optional.ofNullable(ALWAYS.get(event.getClass()));
        if (always.isEmpty() && !NOWHERE.contains(event.getClass())) {
            throw new IllegalStateException("No standing is defined after " + event.type());
        }
        return always;
    }

    private static Optional<TicketStatus> decided(RequestDecided e) {
        if (e.decision() == RequestDecision.GRANTED && e.request() == RequestKind.SUSPENSION) {
            return Optional.of(TicketStatus.SUSPENDED);
        }
        return e.decision() == RequestDecision.GRANTED && e.request() == RequestKind.VOID
                ? Optional.of(TicketStatus.CANCELLED)
                : Optional.empty();
    }

    /** The round an event speaks of; 0 for what happens before the first dispatch. */
    static int round(TicketEvent event) {
        return event instanceof AtWork work ? work.round() : 0;
    }

    /** The deadline for the reply that an event gives, where it moves it. */
    static @Nullable Instant movedTo(AtWork event) {
        if (event instanceof ClockResumed resumed) {
            return resumed.resolveBy();
        } else if (event instanceof DispatchRevised revised) {
            return revised.resolveBy();
        }
        return event instanceof RequestDecided decided ? decided.resolveBy() : null;
    }
}
