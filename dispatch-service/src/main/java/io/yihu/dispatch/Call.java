package io.yihu.dispatch;

import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.web.CommandHeaders;
import org.jspecify.annotations.Nullable;

/** A command of somebody on a ticket. */
record Call(String ticketId, Caller caller, CommandHeaders headers) {
    /** The unit the caller works for: a clerk's, or that of a unit's own system. */
    @Nullable
    String unit() {
        return unitOf(caller);
    }

    static @Nullable String unitOf(Caller caller) {
        return caller.is(Role.UNIT_CLERK) || caller.is(Role.MACHINE) ? caller.unit() : null;
    }
}
