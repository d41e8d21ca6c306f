package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.RequestKind;
import java.time.Instant;

/** A unit to which the sewer is pinned handles it and says that it is zhifa's duty (先办后议). */
final class Objected {
    static final Instant LATER = Given.NOW.plusSeconds(2600);

    private Objected() {}

    static WorkItem atWork() {
        WorkItem handled = Given.accepted(
                Given.HANDLING.contact(Given.pinned(), Given.LEAD, Given.REACHED, Given.NOW.plusSeconds(1900)));
        return objecting(handled);
    }

    /** And it asks for more time as well. */
    static WorkItem andExtending() {
        return Given.asking(RequestKind.EXTENSION, atWork());
    }

    static WorkItem objecting(WorkItem item) {
        return Given.accepted(
                Given.REQUESTS.ask(item, Given.LEAD, new Wish(RequestKind.OBJECTION, null, "不属本单位职责", "zhifa"), LATER));
    }

    static WorkItem replied() {
        return Given.accepted(Given.REPLYING.resolve(atWork(), Given.LEAD, Given.REPLY, LATER));
    }

    static WorkItem closed() {
        return Given.accepted(Given.DISPATCHING.close(replied(), Given.verdictClosed(1), BasedOn.feedback(2)));
    }

    /** The call-back was bad. */
    static WorkItem again() {
        return Given.accepted(Given.DISPATCHING.rework(replied(), Given.verdictBad(1), BasedOn.feedback(2), LATER));
    }

    /** It is replied to, and was not the unit's duty. */
    static WorkItem ruled() {
        return Given.accepted(Given.REQUESTS.approve(replied(), Given.REVIEWER, LATER));
    }
}
