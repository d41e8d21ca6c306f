package io.yihu.intake;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.events.TicketAssigned;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.security.AccessRules;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.shell.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may ask what of intake, and whose tickets a person may read. */
final class IntakeAccess {
    /** A ticket's page is for everybody whose work it may be. */
    static final Set<Role> TICKET_READERS = EnumSet.of(
            Role.AGENT, Role.SUPERVISOR, Role.AUDITOR, Role.DISPATCHER, Role.CALLBACK_CLERK, Role.UNIT_CLERK);

    private static final Set<Role> DESK = Place.INTAKE.roles();
    private static final Set<Role> READ_ALL =
            EnumSet.of(Role.AGENT, Role.SUPERVISOR, Role.AUDITOR, Role.DISPATCHER, Role.CALLBACK_CLERK);

    private IntakeAccess() {}

    /** What is asked and answered in JSON. */
    static AccessRules machines() {
        return AccessRules.denyAll()
                .on(POST, "/api/tickets")
                .allow(Role.AGENT, Role.MACHINE)
                .on(POST, "/api/tickets/{ticketId}/classify")
                .allow(Role.AGENT)
                .on(GET, "/api/tickets")
                .allow(Role.AGENT, Role.MACHINE, Role.SUPERVISOR, Role.AUDITOR)
                .on(GET, "/api/tickets/{ticketId}")
                .allow(Role.AGENT, Role.MACHINE, Role.SUPERVISOR, Role.AUDITOR)
                .on(POST, "/api/history")
                .allow(Role.ADMINISTRATOR, Role.MACHINE)
                .on(GET, "/api/clock")
                .allowAuthenticated()
                .on(POST, "/api/clock")
                .allow(Role.OPERATIONS)
                .on(GET, "/api/places")
                .allowAuthenticated()
                .on(GET, "/api/categories")
                .allowAuthenticated();
    }

    /** What people see. */
    static AccessRules pages() {
        return AccessRules.denyAll()
                .on(GET, "/intake")
                .allow(DESK)
                .on(GET, "/intake/calls")
                .allow(Role.AGENT)
                .on(POST, "/intake/calls")
                .allow(Role.AGENT)
                .on(GET, "/intake/fragments/todo")
                .allow(DESK)
                .on(GET, "/intake/fragments/search")
                .allow(DESK)
                .on(GET, "/intake/fragments/tickets/{ticketId}")
                .allow(TICKET_READERS)
                .on(POST, "/intake/tickets/{ticketId}/classify")
                .allow(Role.AGENT)
                .on(GET, "/v3/api-docs")
                .allowAuthenticated();
    }

    /** Whether this person registers calls on a page; machines register over REST only. */
    static boolean mayRegister(Caller caller) {
        return caller.is(Role.AGENT);
    }

    /** A unit's clerk reads what the unit leads or assists now, as far as the news has come here. */
    static boolean mayRead(Caller caller, KnownTicket ticket) {
        if (caller.roles().stream().anyMatch(READ_ALL::contains)) {
            return true;
        }
        return ticket.assigned().filter(assigned -> concerns(assigned, caller)).isPresent();
    }

    private static boolean concerns(TicketAssigned assigned, Caller caller) {
        List<String> assists = assigned.assistUnits() == null ? List.of() : assigned.assistUnits();
        return caller.mayActFor(assigned.leadUnit()) || assists.stream().anyMatch(caller::mayActFor);
    }
}
