package io.yihu.dispatch.domain.notice;

import io.yihu.dispatch.domain.Assisting;
import io.yihu.dispatch.domain.Summons;
import io.yihu.dispatch.domain.Whistle;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.UnitClock;
import java.time.Instant;

/** Whether a notice that waited is still worth telling. */
public final class Overtaken {
    private Overtaken() {}

    /** Whether the ticket has gone on: it left the unit, was replied to or closed, or what was asked for has been done. */
    public static boolean by(WorkItem item, Tiding tiding, Instant now) {
        return item.status().over()
                || item.status() == WorkStatus.RESOLVED
                || !item.assignment().dispatchNo().equals(tiding.dispatchNo())
                || !item.concerns(tiding.unit())
                || answered(item, tiding)
                || tiding.occasion() == Occasion.NEAR && gone(item, tiding, now);
    }

    /** Near is not worth telling once it has passed, nor that a ticket is to be signed once it is. */
    private static boolean gone(WorkItem item, Tiding tiding, Instant now) {
        boolean signed = tiding.clock() == UnitClock.SIGN && item.assignment().signedAt() != null;
        return signed || tiding.by() != null && now.isAfter(tiding.by());
    }

    private static boolean answered(WorkItem item, Tiding tiding) {
        if (tiding.clock() == UnitClock.ASSIST) {
            return !Assisting.owes(item, tiding.unit());
        }
        if (tiding.occasion() != Occasion.SUMMONED && tiding.occasion() != Occasion.REPORT_LATE) {
            return false;
        }
        Whistle whistle = item.progress().whistle();
        return whistle == null
                || !whistle.open()
                || whistle.of(tiding.unit()).map(Summons::answer).isPresent();
    }
}
