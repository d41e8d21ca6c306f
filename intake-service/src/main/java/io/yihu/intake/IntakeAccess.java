package io.yihu.intake;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.yihu.events.TicketAssigned;
import io.yihu.events.story.TicketView;
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

    /** Who sets right what was settled about a ticket. */
    static final Set<Role> RECLASSIFIERS = EnumSet.of(Role.AGENT, Role.DISPATCHER, Role.SUPERVISOR);

    private static final Set<Role> DESK = Place.INTAKE.roles();
    private static final Set<Role> READ_ALL =
            EnumSet.of(Role.AGENT, Role.SUPERVISOR, Role.AUDITOR, Role.DISPATCHER, Role.CALLBACK_CLERK);

    private IntakeAccess() {}

    /** What is asked and answered in JSON. */
    static AccessRules machines() {
        return registering()
                .and(AccessRules.denyAll()
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
                        .on(POST, "/api/places/resolve")
                        .allow(Role.AGENT, Role.MACHINE)
                        .on(GET, "/api/categories")
                        .allowAuthenticated());
    }

    private static AccessRules registering() {
        return AccessRules.denyAll()
                .on(POST, "/api/tickets")
                .allow(Role.AGENT, Role.MACHINE)
                .on(POST, "/api/tickets/batch")
                .allow(Role.MACHINE)
                .on(POST, "/api/tickets/similar")
                .allow(Role.AGENT, Role.MACHINE)
                .on(POST, "/api/tickets/{ticketId}/classify")
                .allow(Role.AGENT)
                .on(POST, "/api/tickets/{ticketId}/reclassify")
                .allow(RECLASSIFIERS)
                .on(POST, "/api/tickets/{ticketId}/supplements")
                .allow(Role.AGENT, Role.MACHINE);
    }

    /** What people see. */
    static AccessRules pages() {
        return call().and(AccessRules.denyAll()
                .on(GET, "/intake")
                .allow(DESK)
                .on(GET, "/intake/fragments/todo")
                .allow(DESK)
                .on(GET, "/intake/fragments/search")
                .allow(DESK)
                .on(GET, "/intake/fragments/tickets/{ticketId}")
                .allow(TICKET_READERS)
                .on(POST, "/intake/tickets/{ticketId}/classify")
                .allow(Role.AGENT)
                .on(POST, "/intake/tickets/{ticketId}/reclassify")
                .allow(RECLASSIFIERS)
                .on(POST, "/intake/tickets/{ticketId}/supplements")
                .allow(Role.AGENT)
                .on(GET, "/v3/api-docs")
                .allowAuthenticated());
    }

    private static AccessRules call() {
        return AccessRules.denyAll()
                .on(GET, "/intake/calls")
                .allow(Role.AGENT)
                .on(POST, "/intake/calls")
                .allow(Role.AGENT)
                .on(POST, "/intake/fragments/places")
                .allow(Role.AGENT)
                .on(POST, "/intake/fragments/similar")
                .allow(Role.AGENT);
    }

    /** Citizens write without signing in. */
    static AccessRules citizens() {
        return AccessRules.denyAll()
                .on(GET, "/report")
                .allowAnyone()
                .on(POST, "/report")
                .allowAnyone();
    }

    /** Whether this person registers calls on a page; machines register over REST only. */
    static boolean mayRegister(Caller caller) {
        return caller.is(Role.AGENT);
    }

    /** A unit's clerk reads what the unit leads, assists or is summoned to now, as far as the news has come here. */
    static boolean mayRead(Caller caller, KnownTicket ticket) {
        if (caller.roles().stream().anyMatch(READ_ALL::contains)) {
            return true;
        }
        return concerns(ticket.view(), caller);
    }

    /** What units and reviewers say to each other about a ticket is, among units, for the one that leads it. */
    static boolean readsDeliberations(Caller caller, KnownTicket ticket) {
        TicketAssigned assigned = ticket.view().assigned();
        return caller.roles().stream().anyMatch(READ_ALL::contains)
                || assigned != null && caller.mayActFor(assigned.leadUnit());
    }

    /** Whether the person's unit leads it, assists, or is summoned to it now. */
    static boolean concerns(TicketView view, Caller caller) {
        TicketAssigned assigned = view.assigned();
        List<String> summoned = view.summoned();
        return assigned != null
                && (caller.mayActFor(assigned.leadUnit())
                        || assigned.assistUnits().stream().anyMatch(caller::mayActFor)
                        || summoned != null && summoned.stream().anyMatch(caller::mayActFor));
    }
}
