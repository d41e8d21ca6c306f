package io.yihu.dispatch;

import io.yihu.dispatch.domain.FirstContact;
import io.yihu.dispatch.domain.SharedTexts;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkRefusals;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose tickets a caller may read. */
final class Access {
    private static final Refusal NO_UNIT = Refusal.forbidden("no-unit", "该账号没有所属单位", "This account belongs to no unit");

    private Access() {}

    /** Decides on returns. */
    static boolean decides(Caller caller) {
        return caller.is(Role.DISPATCHER) || caller.is(Role.SUPERVISOR);
    }

    /** Whether the caller reads all, or the caller's unit leads, assists or is summoned. */
    static boolean reads(Caller caller, WorkItem item) {
        return readsAll(caller) || item.concerns(Call.unitOf(caller));
    }

    /** Those of a ticket's texts that the caller reads: all, or what is shared with the caller's unit. */
    static Map<String, String> shared(Caller caller, WorkItem item, Map<String, String> texts) {
        return readsAll(caller) ? texts : SharedTexts.of(item, Call.unitOf(caller), texts);
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

    /** Who recorded the first contact: told to those who read all tickets, and to the unit that leads. */
    static @Nullable String contactedBy(Caller caller, WorkItem item) {
        FirstContact made = item.progress().contact();
        boolean told = readsAll(caller) || item.ledBy(Call.unitOf(caller));
        return made == null || !told ? null : made.by();
    }

    static boolean readsAll(Caller caller) {
        return decides(caller) || caller.is(Role.AUDITOR);
    }
}
