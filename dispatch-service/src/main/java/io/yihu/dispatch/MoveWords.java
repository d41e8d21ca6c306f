package io.yihu.dispatch;

import io.yihu.events.DispatchRevised;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveReviewed;
import io.yihu.events.RevisionCause;
import io.yihu.events.TicketEvent;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in a clerk's words what a reclassification, an emergency whistle or a holiday notice does to the work on a ticket. */
final class MoveWords {
    private MoveWords() {}

    /** Nothing where the event is of something else. */
    static @Nullable Named of(TicketEvent event, UnaryOperator<String> zh, UnaryOperator<String> en) {
        if (event instanceof DispatchRevised e && e.cause() == RevisionCause.WHISTLE) {
            return new Named(
                    zh.apply(e.unit()) + "继续主办，应急吹哨转入一呼即应，时限自吹哨起核定",
                    en.apply(e.unit()) + " goes on in the fast lane; its time counts from the emergency whistle");
        } else if (event instanceof DispatchRevised e && e.cause() == RevisionCause.CALENDAR) {
            return recalculated(e);
        } else if (event instanceof DispatchRevised e) {
            return new Named(
                    zh.apply(e.unit()) + "继续主办，协办和时限按更改后的类别地点核定",
                    en.apply(e.unit()) + " goes on; who assists and until when goes by what it is now");
        } else if (event instanceof MoveReviewed e) {
            return reviewed(e, zh.apply(e.toUnit()), en.apply(e.toUnit()));
        }
        return null;
    }

    private static Named recalculated(DispatchRevised e) {
        return Boolean.FALSE.equals(e.calendarComplete())
                ? new Named(
                        "放假安排公布，时限重新计算；仍有年份未公布，时限为暂定", "deadlines counted anew by a holiday notice; still provisional")
                : new Named("放假安排公布，时限重新计算并确定", "deadlines counted anew by the holiday notice, and final");
    }

    private static Named ended(MoveReviewed e, String zh, String en) {
        return switch (e.decision()) {
            case AWAITED ->
                new Named("主办单位已停用，建议改派" + zh + "，待派单员审定", "its unit has ended; a dispatcher decides on " + en);
            case KEPT -> new Named("主办单位恢复启用，继续办理", "its unit is in office again and goes on");
            case MOVED -> new Named("主办单位已停用，派单员审定改派" + zh, "its unit has ended; the dispatcher sends it to " + en);
        };
    }

    private static Named reviewed(MoveReviewed e, String zh, String en) {
        if (e.cause() == MoveCause.UNIT_ENDED) {
            return ended(e, zh, en);
        }
        if (e.cause() == MoveCause.REDIRECTED) {
            return new Named("派单员认定派错单位，改派" + zh, "the dispatcher found it with the wrong unit and sends it to " + en);
        }
        return switch (e.decision()) {
            case AWAITED -> new Named("目录指向" + zh + "，待派单员审定", "the catalogue names " + en + "; a dispatcher decides");
            case KEPT -> new Named("不改派" + zh + "，原单位继续办理", "it does not go to " + en);
            case MOVED -> new Named("派单员审定改派" + zh, "the dispatcher sends it to " + en);
        };
    }
}
