package io.yihu.intake.domain;

import io.yihu.events.story.TicketStatus;
import io.yihu.kit.decision.Refusal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may see a caller: whoever has a task with the ticket now. Of a report (举报) only the accepting desk. Pure. */
public final class RevealDecider {
    private static final Set<TicketStatus> WORKED =
            EnumSet.of(TicketStatus.SIGNED, TicketStatus.HANDLING, TicketStatus.SUSPENDED);
    private static final Refusal UNKNOWN = Refusal.notFound("no-such-ticket", "没有这个工单", "There is no such ticket");
    private static final Refusal OVER = Refusal.illegalTransition(
            "already-over", "工单已结束，不再显示诉求人信息", "The ticket is over: its caller is shown no more");
    private static final Refusal SEALED =
            Refusal.forbidden("sealed", "举报人信息保密，只有受理席可查看", "Who reported is sealed: only the accepting desk may see");
    private static final Refusal NAMELESS =
            Refusal.rule("anonymous", null, "诉求人匿名或未留信息", "The caller is anonymous or left nothing");
    private static final Refusal NO_TASK =
            Refusal.forbidden("no-live-task", "您在此工单上没有在办任务（须签收后、答复前，或正在回访）", "You have no task with this ticket now");

    /** Where somebody works, for the sake of whose task the caller is shown. */
    public enum Desk {
        /** Takes the call. */
        ACCEPTING,
        /** A unit that has signed and not replied. */
        UNIT,
        /** Calls back after the reply. */
        CALLBACK
    }

    private RevealDecider() {}

    /** The reason why not, or nothing where the caller may be shown. */
    public static @Nullable Refusal refuse(Set<Desk> desks, Standing standing) {
        if (!standing.known()) {
            return UNKNOWN;
        }
        if (standing.over()) {
            return OVER;
        }
        boolean accepting = desks.contains(Desk.ACCEPTING);
        if (standing.sealed() && !accepting) {
            return SEALED;
        }
        if (!accepting && !working(desks, standing)) {
            return NO_TASK;
        }
        return standing.nameless() ? NAMELESS : null;
    }

    private static boolean working(Set<Desk> desks, Standing standing) {
        return desks.contains(Desk.UNIT) && standing.concerned() && WORKED.contains(standing.status())
                || desks.contains(Desk.CALLBACK) && standing.status() == TicketStatus.CALLBACK;
    }
}
