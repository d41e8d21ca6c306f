package io.yihu.dispatch.domain;

import io.yihu.events.Urgency;
import io.yihu.events.WhistleKind;
import org.jspecify.annotations.Nullable;

/**
 * 一呼即应 ({@code docs/domain.md}, section 4), one rule: a ticket is of the fast lane where the clocks of its first round are the fast lane's,
 * as the catalogue's row or intake says, or where an emergency whistle was ever blown on it. Analytics counts by the same rule
 * from the events; a test of both compares them. Pure.
 */
final class FastLane {
    private FastLane() {}

    static boolean has(WorkItem item) {
        Boolean kept = item.progress().tally().fastLane();
        if (forGood(item)) {
            return true;
        }
        return item.assignment().round() == 1
                ? item.assignment().clocks().limit().equals(Urgency.FAST_LANE.name())
                : kept == null && item.urgency() == Urgency.FAST_LANE;
    }

    /** How fast a ticket has to go by a routing. */
    static Urgency urgency(WorkItem item, Routing routing) {
        Urgency given = routing.effective(item.matter().urgency());
        return forGood(item) ? Routing.effective(Urgency.FAST_LANE, given) : given;
    }

    /** Whether nothing takes it out of the fast lane again: an emergency whistle, or a first round that ended there. */
    static boolean forGood(WorkItem item) {
        Whistle whistle = item.progress().whistle();
        return Boolean.TRUE.equals(item.progress().tally().fastLane())
                || whistle != null && whistle.kind() == WhistleKind.EMERGENCY;
    }

    /** What of it goes with the ticket to its next dispatch; with rework its first round has ended. */
    static @Nullable Boolean kept(WorkItem item, Assignment next) {
        if (next.round() > item.assignment().round()) {
            return has(item);
        }
        return forGood(item) ? Boolean.TRUE : item.progress().tally().fastLane();
    }
}
