package io.yihu.analytics.domain;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.DispatchCause;
import io.yihu.events.MoveReviewed;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.ReturnRequested;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketReclassified;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.story.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same figures the slow way, for comparison: every life walked through in its own order, once for the flows and once
 * more for the end of every day, keeping books by hand. Shares nothing with the code under test but the names of
 * measures.
 */
public final class DirectCount {
    private final long startsAtSecond;
    private final int days;
    private final Map<String, Integer> cells = new HashMap<>();

    /** For days that start so many seconds after Shanghai's midnight, the first so many of them from {@link RandomLife#START}. */
    public DirectCount(long startsAtSecond, int days) {
        this.startsAtSecond = startsAtSecond;
        this.days = days;
    }

    /** The cell of a day, a scope ({@code total}, {@code unit:x}, {@code community:x}) and a measure. */
    public int cell(int day, String scope, String measure) {
        return cells.getOrDefault(day + "/" + scope + "/" + measure, 0);
    }

    public void add(List<Fact> life) {
        List<TicketEvent> events = life.stream().map(Fact::event).toList();
        String community = community(events);
        if (nuisance(events)) {
            count(((TicketCreated) events.get(0)).registeredAt(), "excluded", null, community);
            return;
        }
        firstSignings(events).forEach(e -> flow(e, community));
        TicketResolved standing = standing(events);
        if (standing != null) {
            count(standing.resolvedAt(), "completed", standing.unit(), community);
            if (standing.onTime()) {
                count(standing.resolvedAt(), "completedOnTime", standing.unit(), community);
            }
        }
        fastLane(events, community);
        for (int day = 0; day < days; day++) {
            open(day, events, standing, community);
        }
    }

    private void fastLane(List<TicketEvent> events, String community) {
        TicketAssigned dispatch = null;
        boolean onTime = false;
        boolean solved = false;
        for (TicketEvent event : events) {
            if (event instanceof TicketAssigned e && e.round() == 1) {
                dispatch = "FAST_LANE".equals(e.limit()) ? e : null;
            } else if (event instanceof TicketResolved e && e.round() == 1) {
                onTime = e.onTime();
            } else if (event instanceof ReworkOrdered e) {
                solved = e.answers().solved();
            } else if (event instanceof TicketClosed e) {
                solved = e.answers().solved();
            }
        }
        if (dispatch != null) {
            count(dispatch.assignedAt(), "fastLane", dispatch.leadUnit(), community);
            if (onTime) {
                count(dispatch.assignedAt(), "fastLaneOnTime", dispatch.leadUnit(), community);
            }
            if (solved) {
                count(dispatch.assignedAt(), "fastLaneSolved", dispatch.leadUnit(), community);
            }
        }
    }

    /** Without the signings that repeat the one before: the same dispatch again, after a return was refused. */
    private static List<TicketEvent> firstSignings(List<TicketEvent> events) {
        List<TicketEvent> kept = new ArrayList<>();
        int lastSigned = 0;
        for (TicketEvent event : events) {
            boolean again = event instanceof TicketSigned e && e.dispatchNo() == lastSigned;
            lastSigned = event instanceof TicketSigned e ? e.dispatchNo() : lastSigned;
            if (!again) {
                kept.add(event);
            }
        }
        return kept;
    }

    private void flow(TicketEvent event, String community) {
        if (event instanceof TicketCreated e) {
            count(e.registeredAt(), "received", null, community);
        }
        if (event instanceof TicketAssigned e) {
            count(e.assignedAt(), "dispatched", e.leadUnit(), community);
            if (e.cause().equals(DispatchCause.REWORK)) {
                count(e.assignedAt(), "dispatchedForRework", e.leadUnit(), community);
            }
        }
        if (event instanceof TicketSigned e) {
            count(e.signedAt(), e.onTime() ? "signedOnTime" : "signedLate", e.unit(), community);
        }
        returnsAndVerdicts(event, community);
    }

    private void returnsAndVerdicts(TicketEvent event, String community) {
        if (event instanceof ReturnRequested e) {
            count(e.requestedAt(), "returnAsked", e.unit(), community);
        }
        if (event instanceof ReturnDecided e && e.decision().equals(ReturnDecision.GRANTED)) {
            count(e.decidedAt(), "returnGranted", e.unit(), community);
        }
        if (event instanceof MoveReviewed e && "REDIRECTED".equals(String.valueOf(e.cause()))) {
            count(e.reviewedAt(), "redirected", e.unit(), community);
        }
        if (event instanceof ReworkOrdered e) {
            count(e.answeredAt(), "reworkOrdered", e.unit(), community);
            callBack(e.answers(), e.answeredAt(), e.unit(), community);
        }
        if (event instanceof TicketClosed e) {
            count(e.closedAt(), "closed", e.unit(), community);
            callBack(e.answers(), e.closedAt(), e.unit(), community);
        }
    }

    private void callBack(CallbackAnswers answers, Instant at, String unit, String community) {
        count(at, "calledBack", unit, community);
        if (answers.contacted()) {
            count(at, "contacted", unit, community);
        }
        if (answers.solved()) {
            count(at, "solved", unit, community);
        }
        if (answers.satisfaction().equals(Satisfaction.SATISFIED)) {
            count(at, "satisfied", unit, community);
        }
        if (answers.satisfaction().equals(Satisfaction.BASICALLY_SATISFIED)) {
            count(at, "basicallySatisfied", unit, community);
        }
    }

    /** The reply that still stands at the end of the life. */
    private static TicketResolved standing(List<TicketEvent> events) {
        TicketResolved standing = null;
        for (TicketEvent event : events) {
            if (event instanceof TicketResolved e) {
                standing = e;
            } else if (event instanceof ReworkOrdered) {
                standing = null;
            }
        }
        return standing;
    }

    private void open(int day, List<TicketEvent> events, TicketResolved standing, String community) {
        long end = START_SECOND + startsAtSecond + (day + 1) * 86_400L;
        boolean received = ((TicketCreated) events.get(0)).registeredAt().getEpochSecond() < end;
        boolean done = standing != null && standing.resolvedAt().getEpochSecond() < end;
        if (received && !done) {
            count(Instant.ofEpochSecond(end - 1), "open", lead(events, end), community);
        }
    }

    private static String lead(List<TicketEvent> events, long end) {
        String lead = null;
        for (TicketEvent event : events) {
            if (event instanceof TicketAssigned e && e.assignedAt().getEpochSecond() < end) {
                lead = e.leadUnit();
            }
            if (event instanceof ReturnDecided e
                    && e.decision() == ReturnDecision.GRANTED
                    && e.decidedAt().getEpochSecond() < end) {
                lead = null;
            }
        }
        return lead;
    }

    private static final long START_SECOND = RandomLife.START.getEpochSecond();

    private void count(Instant at, String measure, String unit, String community) {
        long day = Math.floorDiv(at.getEpochSecond() - START_SECOND - startsAtSecond, 86_400L);
        cells.merge(day + "/total/" + measure, 1, Integer::sum);
        cells.merge(day + "/community:" + community + "/" + measure, 1, Integer::sum);
        cells.merge(day + "/unit:" + unit + "/" + measure, 1, Integer::sum);
    }

    private static boolean nuisance(List<TicketEvent> events) {
        return ((TicketCreated) events.get(0)).kind() == TicketKind.NUISANCE;
    }

    private static String community(List<TicketEvent> events) {
        String community = null;
        for (TicketEvent event : events) {
            if (event instanceof TicketCreated e && e.place() != null) {
                community = e.place().community();
            }
            if (event instanceof TicketClassified e) {
                community = e.place().community();
            }
            if (event instanceof TicketReclassified e) {
                community = e.place().community();
            }
        }
        return community == null ? "-" : community;
    }
}
