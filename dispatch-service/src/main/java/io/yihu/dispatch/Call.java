package io.yihu.dispatch;

import io.yihu.dispatch.domain.Actor;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.web.CommandHeaders;
import org.jspecify.annotations.Nullable;

/** A command of somebody on a ticket. */
record Call(String ticketId, Caller caller, CommandHeaders headers) {
    Actor actor() {
        return actor(caller);
    }

    /** Who the caller is to the working life of a ticket. */
    static Actor actor(Caller caller) {
        return new Actor(
                caller.subject(), unitOf(caller), caller.unit(), Access.decides(caller), caller.is(Role.SUPERVISOR));
    }

    /** The unit the caller works for: a clerk's, or that of a unit's own system. */
    static @Nullable String unitOf(Caller caller) {
        return caller.is(Role.UNIT_CLERK) || caller.is(Role.MACHINE) ? caller.unit() : null;
    }
}
