package io.yihu.dispatch;

import static io.yihu.kit.security.Role.ADMINISTRATOR;
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
                .on(GET, "/api/work-items/undispatched")
                .allow(DISPATCHER, SUPERVISOR)
                .on(GET, "/api/work-items/{ticketId}")
                .allow(DISPATCHER, SUPERVISOR, AUDITOR, UNIT_CLERK, MACHINE)
                .on(GET, "/api/work-items/{ticketId}/history")
                .allow(DISPATCHER, SUPERVISOR, AUDITOR, UNIT_CLERK, MACHINE)
                .and(StepAccess.machines())
                .on(GET, "/api/units")
                .allowAuthenticated()
                .on(GET, "/api/catalogue")
                .allowAuthenticated()
                .on(GET, "/api/precedents")
                .allow(DISPATCHER, SUPERVISOR, AUDITOR, UNIT_CLERK, MACHINE)
                .on(GET, "/api/precedents/similar")
                .allow(DISPATCHER, SUPERVISOR, AUDITOR, UNIT_CLERK, MACHINE)
                .on(GET, "/api/catalogue/explain")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR)
                .on(POST, "/api/catalogue/simulations")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR);
    }

    /** What people see. */
    static AccessRules pages() {
        return AccessRules.denyAll()
                .on(GET, "/dispatch")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/fragments/todo")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/fragments/board-news")
                .allow(Place.DISPATCH.roles())
                .on(POST, "/dispatch/bulk/{step}")
                .allow(UNIT_CLERK, DISPATCHER, SUPERVISOR)
                .on(GET, "/dispatch/fragments/search")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/fragments/tickets/{ticketId}")
                .allow(Place.DISPATCH.roles())
                .on(POST, "/dispatch/tickets/{ticketId}/steps/{step}")
                .allow(UNIT_CLERK)
                .on(POST, "/dispatch/tickets/{ticketId}/rulings/{step}")
                .allow(DISPATCHER, SUPERVISOR)
                .on(GET, "/dispatch/precedents")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/v3/api-docs")
                .allowAuthenticated()
                .and(dispatchersPages());
    }

    private static AccessRules dispatchersPages() {
        return AccessRules.denyAll()
                .on(GET, "/dispatch/undispatched")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/dispatch/undispatched/{ticketId}")
                .allow(DISPATCHER, SUPERVISOR)
                .on(GET, "/dispatch/catalogue")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR)
                .on(GET, "/dispatch/catalogue/file")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR)
                .on(POST, "/dispatch/catalogue/simulations")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR)
                .on(GET, "/dispatch/catalogue/proposals")
                .allow(DISPATCHER, SUPERVISOR)
                .on(GET, "/dispatch/catalogue/proposals/file")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/dispatch/catalogue/proposals/draft")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/dispatch/catalogue/proposals/dismissals")
                .allow(DISPATCHER, SUPERVISOR);
    }
}
