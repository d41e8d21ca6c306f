package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkRefusals;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import org.jspecify.annotations.Nullable;

/** Whose tickets a caller may read. */
final class Access {
    private static final Refusal NO_UNIT = Refusal.forbidden("no-unit", "该账号没有所属单位", "This account belongs to no unit");

    private Access() {}

    /** Decides on returns. */
    static boolean decides(Caller caller) {
        return caller.is(Role.DISPATCHER) || caller.is(Role.SUPERVISOR);
    }

    /** Throws where the caller's unit neither leads nor assists nor is summoned, and the caller does not read all. */
    static void check(Caller caller, WorkItem item) {
        if (!reads(caller, item)) {
            throw new RefusedException(WorkRefusals.OTHER_UNITS_TICKET);
        }
    }

    static boolean reads(Caller caller, WorkItem item) {
        return readsAll(caller) || item.concerns(Call.unitOf(caller));
    }

    /** The unit whose list the caller gets: the one asked for, or for those who belong to a unit their own. */
    static @Nullable String listOf(Caller caller, @Nullable String asked) {
        if (readsAll(caller)) {
            return asked;
        }
        String own = Call.unitOf(caller);
        if (own == null) {
            throw new RefusedException(NO_UNIT);
        }
        if (asked != null && !asked.equals(own)) {
            throw new RefusedException(WorkRefusals.OTHER_UNITS_TICKET.withField("unit"));
        }
        return own;
    }

    static boolean readsAll(Caller caller) {
        return decides(caller) || caller.is(Role.AUDITOR);
    }
}
