package io.yihu.dispatch;

import static io.yihu.kit.security.Role.DISPATCHER;
import static io.yihu.kit.security.Role.MACHINE;
import static io.yihu.kit.security.Role.SUPERVISOR;
import static io.yihu.kit.security.Role.UNIT_CLERK;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.kit.security.AccessRules;

/**
 * Who may ask for which step of the working life; whose ticket it is, and what only supervisors do, is asked of the ticket, which says
 * so.
 */
final class StepAccess {
    private StepAccess() {}

    static AccessRules machines() {
        return returns().and(handling()).and(requests()).and(whistles()).and(supervision());
    }

    private static AccessRules returns() {
        return AccessRules.denyAll()
                .on(POST, "/api/work-items/{ticketId}/sign")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/return")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/return/grant")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/return/reject")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/return/designate")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/move/reroute")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/move/keep")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/move/redirect")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/designate")
                .allow(DISPATCHER, SUPERVISOR);
    }

    private static AccessRules handling() {
        return AccessRules.denyAll()
                .on(POST, "/api/work-items/{ticketId}/contact")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/question")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/question/answered")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/resume")
                .allow(UNIT_CLERK, MACHINE, DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/assist")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/resolve")
                .allow(UNIT_CLERK, MACHINE);
    }

    private static AccessRules requests() {
        return AccessRules.denyAll()
                .on(POST, "/api/work-items/{ticketId}/extension")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/suspension")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/void")
                .allow(UNIT_CLERK, MACHINE, DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/objection")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/request/approve")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/request/decline")
                .allow(DISPATCHER, SUPERVISOR);
    }

    private static AccessRules whistles() {
        return AccessRules.denyAll()
                .on(POST, "/api/work-items/{ticketId}/whistle")
                .allow(UNIT_CLERK, MACHINE, DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/whistle/findings")
                .allow(UNIT_CLERK, MACHINE, DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/whistle/end")
                .allow(UNIT_CLERK, MACHINE, DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/whistle/ratings")
                .allow(UNIT_CLERK, MACHINE, DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/summons/report-in")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/summons/refuse")
                .allow(UNIT_CLERK, MACHINE)
                .on(POST, "/api/work-items/{ticketId}/summons/done")
                .allow(UNIT_CLERK, MACHINE);
    }

    private static AccessRules supervision() {
        return AccessRules.denyAll()
                .on(POST, "/api/work-items/{ticketId}/instruction")
                .allow(DISPATCHER, SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/supervision/noted")
                .allow(SUPERVISOR)
                .on(POST, "/api/work-items/{ticketId}/instruction/answer")
                .allow(UNIT_CLERK, MACHINE);
    }
}
