package io.yihu.dispatch.domain;

import io.yihu.events.MoveCause;
import io.yihu.events.Urgency;
import java.time.Instant;

/** What a dispatch to another unit is made by, where no return asks for it. Pure. */
record NextDispatch(WorkRules rules, Deadlines deadlines, Alarms alarms) {

    /** The ticket with another unit, whose clocks start now; the hop counts as a forwarding, and the promise to the caller stays. */
    WorkItem to(WorkItem item, Routing routing, MoveCause cause, Instant now) {
        Assignment present = item.assignment();
        Urgency urgency = FastLane.urgency(item, routing);
        Assignment dispatch =
                present.moved(cause, deadlines.terms(routing, now, urgency, present.round(), FastLane.forGood(item)));
        return item.redispatched(
                dispatch,
                alarms.ofDispatch(dispatch, urgency),
                item.returns().moved(item.returns().nextIsDesignated(rules)),
                item.seen());
    }
}
