package io.yihu.analytics.domain;

import static java.util.Comparator.comparing;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.DispatchCause;
import io.yihu.events.HistoryImported;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveReviewed;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnRequested;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Matter;
import io.yihu.events.story.TicketStatus;
import io.yihu.events.story.TicketStory;
import io.yihu.events.story.TicketView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one ticket contributes to all figures of all days: a function of the set of its facts. When a fact changes what
 * an earlier one meant, the list simply is another one; nothing is added to or taken from a remembered total.
 */
public final class Contributions {
    private final List<Contribution> all = new ArrayList<>();

    /** The dispatches signed already: after a refused return the unit signs the same dispatch again, which counts once. */
    private final Set<Integer> signed = new HashSet<>();

    private Contributions() {}

    /** The contributions in an order that does not depend on the order or number of arrivals. */
    public static List<Contribution> of(Collection<Fact> facts) {
        TicketView story = TicketStory.tell(facts);
        Contributions contributions = new Contributions();
        Matter matter = story.matter();
        boolean excluded = matter != null && !matter.kind().worked() || story.status() == TicketStatus.CANCELLED;
        if (matter != null && excluded) {
            contributions.add(Measure.EXCLUDED, matter.registeredAt(), null);
            return contributions.all;
        }
        if (matter != null) {
            contributions.add(Measure.RECEIVED, matter.registeredAt(), null);
        }
        List<TicketEvent> events = events(facts);
        events.forEach(contributions::count);
        contributions.all.addAll(FastLane.of(events));
        Completion.of(story).ifPresent(contributions::completed);
        return List.copyOf(contributions.all);
    }

    /** Each once, by writer and number. */
    static List<TicketEvent> events(Collection<Fact> facts) {
        Set<Fact> ordered = new TreeSet<>(comparing(Fact::writer).thenComparingLong(Fact::sequence));
        ordered.addAll(facts);
        return ordered.stream().map(Fact::event).toList();
    }

    private void count(TicketEvent event) {
        if (event instanceof TicketAssigned e) {
            dispatched(e);
        } else if (event instanceof TicketSigned e && signed.add(e.dispatchNo())) {
            add(e.onTime() ? Measure.SIGNED_ON_TIME : Measure.SIGNED_LATE, e.signedAt(), e.unit());
        } else if (event instanceof ReturnRequested e) {
            add(Measure.RETURN_ASKED, e.requestedAt(), e.unit());
        } else if (event instanceof ReturnDecided e && e.decision().movesOn()) {
            add(Measure.RETURN_GRANTED, e.decidedAt(), e.unit());
        } else if (event instanceof MoveReviewed e && e.cause() == MoveCause.REDIRECTED) {
            add(Measure.REDIRECTED, e.reviewedAt(), e.unit());
        } else if (event instanceof ReworkOrdered e) {
            answered(e.answers(), e.answeredAt(), e.unit());
            add(Measure.REWORK_ORDERED, e.answeredAt(), e.unit());
        } else if (event instanceof HistoryImported e) {
            imported(e);
        } else if (event instanceof TicketClosed e) {
            answered(e.answers(), e.closedAt(), e.unit());
            add(Measure.CLOSED, e.closedAt(), e.unit());
        }
    }

    /** On its own days; its reply counts as every reply does. */
    private void imported(HistoryImported e) {
        add(Measure.DISPATCHED, e.assignedAt(), e.unit());
        if (e.signedAt() != null && e.signedOnTime() != null) {
            add(e.signedOnTime() ? Measure.SIGNED_ON_TIME : Measure.SIGNED_LATE, e.signedAt(), e.unit());
        }
        if (e.answers() != null) {
            answered(e.answers(), e.closedAt(), e.unit());
        }
        add(Measure.CLOSED, e.closedAt(), e.unit());
    }

    private void dispatched(TicketAssigned e) {
        add(Measure.DISPATCHED, e.assignedAt(), e.leadUnit());
        if (e.cause() == DispatchCause.REWORK) {
            add(Measure.DISPATCHED_FOR_REWORK, e.assignedAt(), e.leadUnit());
        }
    }

    private void answered(CallbackAnswers answers, Instant at, String unit) {
        add(Measure.CALLED_BACK, at, unit);
        if (answers.contacted()) {
            add(Measure.CONTACTED, at, unit);
        }
        if (answers.solved()) {
            add(Measure.SOLVED, at, unit);
        }
        if (answers.satisfaction() == Satisfaction.SATISFIED) {
            add(Measure.SATISFIED, at, unit);
        } else if (answers.satisfaction() == Satisfaction.BASICALLY_SATISFIED) {
            add(Measure.BASICALLY_SATISFIED, at, unit);
        }
    }

    private void completed(TicketResolved reply) {
        add(Measure.COMPLETED, reply.resolvedAt(), reply.unit());
        if (reply.onTime()) {
            add(Measure.COMPLETED_ON_TIME, reply.resolvedAt(), reply.unit());
        }
    }

    private void add(Measure measure, Instant at, @Nullable String unit) {
        all.add(new Contribution(measure, at, unit));
    }
}
