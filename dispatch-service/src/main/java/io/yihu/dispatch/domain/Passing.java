package io.yihu.dispatch.domain;

import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.TicketEvent;
import io.yihu.events.UnitClock;
import java.time.Instant;
import java.util.stream.Stream;

/** What is told of a clock that is near its end or beyond it: of the lead's, the citizen's, or of a unit beside the lead. Pure. */
final class Passing {
    private Passing() {}

    /** Of the unit whose clock it is, or that leads at the moment of the alarm. */
    static TicketEvent told(WorkItem item, Alarm alarm) {
        Assignment present = item.assignment();
        UnitClock clock = clock(alarm.kind());
        return new DeadlineReached(
                present.dispatchNo(),
                present.round(),
                alarm.unit() == null ? present.lead() : alarm.unit(),
                clock,
                near(alarm.kind()) ? DeadlineStage.NEAR : DeadlineStage.PASSED,
                deadline(item, clock, alarm),
                alarm.at());
    }

    private static boolean near(Alarm.Kind kind) {
        return Stream.of(Alarm.Kind.values()).anyMatch(end -> end.near() == kind);
    }

    private static UnitClock clock(Alarm.Kind kind) {
        return switch (kind) {
            case SIGN_NEAR, SIGN_PASSED -> UnitClock.SIGN;
            case CONTACT_PASSED -> UnitClock.CONTACT;
            case RESOLVE_NEAR, RESOLVE_PASSED -> UnitClock.RESOLVE;
            case PROMISE_PASSED -> UnitClock.PROMISE;
            case INSTRUCTION_PASSED -> UnitClock.INSTRUCTION;
            case REPORT_NEAR, REPORT_PASSED -> UnitClock.REPORT_IN;
            case ORDER_NEAR, ORDER_PASSED -> UnitClock.ORDER;
            case ASSIST_PASSED -> UnitClock.ASSIST;
            case SUPERVISE, PAUSE_OVER -> throw new IllegalArgumentException("no clock of a unit: " + kind);
        };
    }

    private static Instant deadline(WorkItem item, UnitClock clock, Alarm alarm) {
        Clocks clocks = item.assignment().clocks();
        Whistle whistle = item.progress().whistle();
        Instant deadline = switch (clock) {
            case SIGN -> clocks.signBy();
            case CONTACT -> clocks.contactBy();
            case RESOLVE -> clocks.resolveBy();
            case REPORT_IN -> whistle == null ? null : whistle.reportBy();
            case ORDER -> whistle == null ? null : whistle.orderBy(alarm.unit());
            default -> null;
        };
        return deadline == null ? alarm.at() : deadline;
    }
}
