package io.yihu.dispatch.domain;

import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.TicketEvent;
import io.yihu.events.UnitClock;
import java.time.Instant;

/** What is told of a clock of the lead, or of the citizen's, that is near its end or beyond it. Pure. */
final class Passing {
    private Passing() {}

    /** Of the unit that leads at the moment of the alarm. */
    static TicketEvent told(WorkItem item, Alarm alarm) {
        Assignment present = item.assignment();
        UnitClock clock = clock(alarm.kind());
        boolean near = alarm.kind() == Alarm.Kind.SIGN_NEAR || alarm.kind() == Alarm.Kind.RESOLVE_NEAR;
        return new DeadlineReached(
                present.dispatchNo(),
                present.round(),
                present.lead(),
                clock,
                near ? DeadlineStage.NEAR : DeadlineStage.PASSED,
                deadline(present.clocks(), clock, alarm.at()),
                alarm.at());
    }

    private static UnitClock clock(Alarm.Kind kind) {
        return switch (kind) {
            case SIGN_NEAR, SIGN_PASSED -> UnitClock.SIGN;
            case CONTACT_PASSED -> UnitClock.CONTACT;
            case RESOLVE_NEAR, RESOLVE_PASSED -> UnitClock.RESOLVE;
            case PROMISE_PASSED -> UnitClock.PROMISE;
            case INSTRUCTION_PASSED -> UnitClock.INSTRUCTION;
            case SUPERVISE, REPORT_PASSED, ORDER_PASSED, ASSIST_PASSED, PAUSE_OVER ->
                throw new IllegalArgumentException("no clock of the lead: " + kind);
        };
    }

    private static Instant deadline(Clocks clocks, UnitClock clock, Instant at) {
        return switch (clock) {
            case SIGN -> clocks.signBy();
            case CONTACT -> clocks.contactBy() == null ? at : clocks.contactBy();
            case RESOLVE -> clocks.resolveBy();
            default -> at;
        };
    }
}
