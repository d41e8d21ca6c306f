package io.yihu.dispatch;

import static io.yihu.kit.security.Role.ADMINISTRATOR;
import static io.yihu.kit.security.Role.AUDITOR;
import static io.yihu.kit.security.Role.DISPATCHER;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;
import io.yihu.kit.shell.Place;

/** Who may print and export, and who hands over. A list is exported by whoever may look at it. */
final class PaperAccess {
    private PaperAccess() {}

    static AccessRules rules() {
        return AccessRules.denyAll()
                .on(GET, "/dispatch/tickets/{ticketId}/slip")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/exports/board")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/exports/units")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/exports/whistles")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/exports/catalogue")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR)
                .on(GET, "/dispatch/exports/precedents")
                .allow(Place.DISPATCH.roles())
                .on(GET, "/dispatch/exports/notices")
                .allow(DISPATCHER, SUPERVISOR, ADMINISTRATOR, AUDITOR)
                .on(GET, "/dispatch/exports/undispatched")
                .allow(DISPATCHER, SUPERVISOR)
                .on(GET, "/dispatch/exports/proposals")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/dispatch/exports/simulation")
                .allow(DISPATCHER, SUPERVISOR)
                .and(handovers());
    }

    private static AccessRules handovers() {
        return AccessRules.denyAll()
                .on(GET, "/api/handovers")
                .allow(DISPATCHER, SUPERVISOR)
                .on(GET, "/api/handovers/{handoverId}")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/handovers")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/handovers/{handoverId}/accept")
                .allow(DISPATCHER, SUPERVISOR)
                .on(GET, "/dispatch/handover")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/dispatch/handover")
                .allow(DISPATCHER, SUPERVISOR)
                .on(GET, "/dispatch/handovers/{handoverId}")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/dispatch/handovers/{handoverId}/accept")
                .allow(DISPATCHER, SUPERVISOR)
                .on(GET, "/dispatch/exports/handovers")
                .allow(DISPATCHER, SUPERVISOR)
                .on(GET, "/dispatch/exports/handover")
                .allow(DISPATCHER, SUPERVISOR);
    }
}
