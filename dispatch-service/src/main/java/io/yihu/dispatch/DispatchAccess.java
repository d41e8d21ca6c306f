package io.yihu.dispatch;

import static io.yihu.kit.security.Role.AUDITOR;
import static io.yihu.kit.security.Role.DISPATCHER;
import static io.yihu.kit.security.Role.MACHINE;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static io.yihu.kit.security.Role.UNIT_CLERK;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;
import io.yihu.kit.shell.Place;

/** Who may ask what of dispatch. */
final class DispatchAccess {
    private DispatchAccess() {}

    /** What is asked and answered in JSON. */
    static AccessRules machines() {
        return AccessRules.denyAll()
                .on(GET, "/api/work-items")
                .allow(DISPATCHER, SUPERVISOR, AUDITOR, UNIT_CLERK, MACHINE)
                .on(GET, "/api/work-items/{ticketId}")
                .allow(DISPATCHER, SUPERVISOR, AUDITOR, UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/sign")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/return")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/return/grant")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/return/reject")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/resolve")
                .allow(UNIT_CLERK, MACHINE)
                .on(GET, "/api/units")
                .allowAuthenticated()
                .on(GET, "/api/catalogue")
                .allowAuthenticated();
    }

    /** What people see. */
    static AccessRules pages() {
        return AccessRules.denyAll()
                .on(GET, "/dispatch")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/fragments/todo")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/fragments/search")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/fragments/tickets/{ticketId}")
                .allow(Place.DISPATCH.roles())
                .on(POST, "/dispatch/tickets/{ticketId}/sign")
                .allow(UNIT_CLERK)
                .on(POST, "/dispatch/tickets/{ticketId}/return")
                .allow(UNIT_CLERK)
                .on(POST, "/dispatch/tickets/{ticketId}/return/grant")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/dispatch/tickets/{ticketId}/return/reject")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/dispatch/tickets/{ticketId}/resolve")
                .allow(UNIT_CLERK)
                .on(GET, "/v3/api-docs")
                .allowAuthenticated();
    }
}
