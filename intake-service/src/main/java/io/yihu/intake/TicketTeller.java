package io.yihu.intake;

import io.yihu.intake.domain.Registration;
import io.yihu.intake.view.KnownTicket;
import io.yihu.intake.view.Named;
import io.yihu.intake.view.Names;
import io.yihu.intake.view.TicketTold;
import io.yihu.intake.view.TicketWords;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a ticket to those who may read it: which unit is accused to hotline and street alone, and nothing to that unit. */
@Component
final class TicketTeller {
    private final Names names;
    private final AccusedUnits accused;

    TicketTeller(Names names, AccusedUnits accused) {
        this.names = names;
        this.accused = accused;
    }

    /** @throws RefusedException for somebody of the accused unit, as where there is no such ticket */
    TicketTold tell(KnownTicket ticket, Caller caller) {
        if (keepsAway(ticket, caller)) {
            throw new RefusedException(TicketReader.NO_SUCH_TICKET);
        }
        return new TicketTold(ticket.answer(names), accusedUnit(ticket, caller));
    }

    TicketWords words(KnownTicket ticket, Language language) {
        return TicketWords.of(ticket.answer(names), language);
    }

    /** Whether the person may read it. */
    boolean mayRead(Caller caller, KnownTicket ticket) {
        return IntakeAccess.mayRead(caller, ticket) && !keepsAway(ticket, caller);
    }

    /** The accused unit, where there is one and the person may know. */
    @Nullable
    Named accusedUnit(KnownTicket ticket, Caller caller) {
        String unit = state(ticket).accusedUnit();
        return unit == null || ofUnit(caller) ? null : names.unit(unit);
    }

    boolean keepsAway(KnownTicket ticket, Caller caller) {
        return accused.bars(state(ticket).accusedUnit(), caller);
    }

    private static Registration state(KnownTicket ticket) {
        return ticket.registration().state();
    }

    /** A unit's clerk or own system; a machine without a unit is the hotline's platform. */
    private static boolean ofUnit(Caller caller) {
        return caller.is(Role.UNIT_CLERK) || caller.is(Role.MACHINE) && caller.unit() != null;
    }
}
