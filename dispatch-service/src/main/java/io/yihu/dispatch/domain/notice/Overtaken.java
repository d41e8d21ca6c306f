package io.yihu.dispatch.domain.notice;

import io.yihu.dispatch.domain.Assisting;
import io.yihu.dispatch.domain.Instruction;
import io.yihu.dispatch.domain.Summons;
import io.yihu.dispatch.domain.Whistle;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.UnitClock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a notice that waited is still worth telling. */
public final class Overtaken {
    private Overtaken() {}

    /** Whether the ticket has gone on: it left the unit (or came back, where that is what it is told), was replied to or closed, or what was asked for has been done. */
    public static boolean by(WorkItem item, Tiding tiding, Instant now) {
        if (tiding.occasion() == Occasion.REDIRECTED) {
            return item.ledBy(tiding.unit());
        }
        boolean told = tiding.occasion() == Occasion.SUPERVISION
                && item.progress().tally().unheeded();
        return item.status().over() && !told
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
        Whistle whistle = item.progress().whistle();
        Optional<Summons> own =
                Optional.ofNullable(whistle).filter(Whistle::open).flatMap(open -> open.of(tiding.unit()));
        return switch (tiding.occasion()) {
            case SUMMONED, REPORT_LATE -> own.isEmpty() || own.get().answer() != null;
            case NEAR, OVERDUE -> ended(own, tiding.clock());
            case FINDINGS ->
                whistle == null
                        || !whistle.open()
                        || tiding.clock() != null && !own.map(Summons::owes).orElse(false);
            case INSTRUCTION -> !waits(item.progress().instruction());
            default -> false;
        };
    }

    /** Whether a summoned unit has done what this clock of it is for; of other clocks this says nothing. */
    private static boolean ended(Optional<Summons> own, @Nullable UnitClock clock) {
        return clock == UnitClock.REPORT_IN
                        && own.filter(each -> each.answer() == null).isEmpty()
                || clock == UnitClock.ORDER && own.filter(Summons::owes).isEmpty();
    }

    private static boolean waits(@Nullable Instruction instruction) {
        return instruction != null && instruction.waits();
    }
}
