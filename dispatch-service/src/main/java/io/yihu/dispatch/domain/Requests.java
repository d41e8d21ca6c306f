package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;

import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.RequestMade;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 延期、挂起、撤单、异议: somebody asks, somebody else decides, and until then nothing changes and no clock stops. One request
 * at a time, and beside it an objection. An objection (先办后议) outlives the reply and the closing, and its decision moves no ticket: it rules whose duty the
 * matter was. Pure.
 */
public final class Requests {
    private final RequestGuards guards;
    private final Pausing pausing;
    private final Alarms alarms;

    Requests(RequestGuards guards, Pausing pausing, Alarms alarms) {
        this.guards = guards;
        this.pausing = pausing;
        this.alarms = alarms;
    }

    /** Asks. Why, in words, becomes a text of the ticket. */
    public Decision<WorkItem> ask(WorkItem item, Actor actor, Wish wish, Instant now) {
        Refusal refusal = guards.refuse(item, actor, wish, now);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        PendingRequest request = pending(item, actor, wish, now);
        Assignment present = item.assignment();
        return Decision.accept(
                item.with(item.progress().asked(request)),
                List.of(
                        new Publication.Event(new RequestMade(
                                present.dispatchNo(),
                                present.round(),
                                present.lead(),
                                wish.kind(),
                                request.until(),
                                now,
                                wish.suggestedUnit())),
                        new Publication.Text("request-" + request.number(), requireNonNull(wish.reason()))));
    }

    private static PendingRequest pending(WorkItem item, Actor actor, Wish wish, Instant now) {
        return new PendingRequest(
                item.progress().tally().requests() + 1,
                wish.kind(),
                actor.unit(),
                actor.account(),
                wish.until() == null ? null : Deadlines.wholeSecond(wish.until()),
                now,
                wish.suggestedUnit(),
                wish.kind() == RequestKind.OBJECTION ? item.assignment().dispatchNo() : null);
    }

    /** Agrees, and what was asked for happens. Of an objection: it was not the unit's duty; the ticket stays where it is. */
    public Decision<WorkItem> approve(WorkItem item, Ruling ruling, Instant now) {
        Refusal refusal = guards.decisions().refuseApproval(item, ruling, now);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        PendingRequest request = requireNonNull(DecisionGuards.meant(item, ruling));
        if (request.objects()) {
            String holder = DecisionGuards.holder(request, ruling);
            return Objecting.decided(item, request, RequestDecision.GRANTED, holder, ruling.note(), now);
        }
        WorkItem granted = granted(item, request, now);
        Instant resolveBy = request.kind() == RequestKind.EXTENSION
                ? granted.assignment().clocks().resolveBy()
                : null;
        List<Publication> said = decided(item, RequestDecision.GRANTED, resolveBy, ruling.note(), now);
        if (granted.status() == WorkStatus.CANCELLED) {
            said.addAll(Lapse.ofWhistle(item, now));
            said.addAll(0, Lapse.ofVoid(item, now));
        }
        return Decision.accept(granted, said);
    }

    /** Does not agree; everything stays as it is. */
    public Decision<WorkItem> decline(WorkItem item, Ruling ruling, Instant now) {
        Refusal refusal = guards.decisions().refuseDecision(Step.DECLINE, item, ruling);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        PendingRequest request = requireNonNull(DecisionGuards.meant(item, ruling));
        return request.objects()
                ? Objecting.decided(item, request, RequestDecision.REJECTED, null, ruling.note(), now)
                : Decision.accept(
                        item.with(item.progress().decided(request)),
                        decided(item, RequestDecision.REJECTED, null, ruling.note(), now));
    }

    private WorkItem granted(WorkItem item, PendingRequest request, Instant now) {
        return switch (request.kind()) {
            case EXTENSION -> extended(item, requireNonNull(request.until()), now);
            case SUSPENSION ->
                pausing.stop(item, Pause.Kind.SUSPENSION, now, Counted.agreed(requireNonNull(request.until())));
            case VOID -> Lapse.voided(item, now);
            case OBJECTION -> throw new IllegalArgumentException("an objection is ruled on");
        };
    }

    /** Never sooner than it is: a reclassification may have moved it past what was asked for. */
    private WorkItem extended(WorkItem item, Instant until, Instant now) {
        Instant given = item.assignment().clocks().resolveBy();
        Assignment later = item.assignment().withResolveBy(until.isAfter(given) ? until : given);
        List<Alarm> all =
                new ArrayList<>(item.progress().without(alarm -> alarm.kind().ofReply()));
        all.addAll(Alarms.ahead(alarms.ofReply(later.clocks(), item.urgency()), now));
        return item.with(item.progress().extended(all)).to(item.status(), later);
    }

    private static List<Publication> decided(
            WorkItem item, RequestDecision decision, @Nullable Instant resolveBy, @Nullable String note, Instant now) {
        PendingRequest request = requireNonNull(item.progress().request());
        Assignment present = item.assignment();
        Instant until = decision == RequestDecision.GRANTED && request.kind() == RequestKind.SUSPENSION
                ? request.until()
                : null;
        List<Publication> said = new ArrayList<>();
        said.add(new Publication.Event(new RequestDecided(
                present.dispatchNo(),
                present.round(),
                present.lead(),
                request.kind(),
                decision,
                until,
                resolveBy,
                now,
                null,
                null)));
        if (note != null && !note.isBlank()) {
            said.add(new Publication.Text("decision-" + request.number(), note));
        }
        return said;
    }
}
