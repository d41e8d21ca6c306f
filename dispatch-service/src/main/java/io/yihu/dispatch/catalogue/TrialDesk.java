package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.simulation.Period;
import io.yihu.dispatch.domain.simulation.Simulator;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.web.PageRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A simulation as somebody asks for it. */
@Component
final class TrialDesk {
    private final DraftReader drafts;
    private final Trials trials;
    private final Setup<DispatchRules> setup;
    private final Names names;

    TrialDesk(DraftReader drafts, Trials trials, Setup<DispatchRules> setup, Names names) {
        this.drafts = drafts;
        this.trials = trials;
        this.setup = setup;
        this.names = names;
    }

    SimulationView run(byte[] csv, TrialQuery query, PageRequest page, Caller caller) {
        Period period = query.period();
        LocalDate day = query.day();
        Catalogue draft = drafts.read(csv);
        String version = setup.current().catalogue().version();
        Simulator.Window window = new Simulator.Window(day, page.after(), seesTickets(caller) ? page.limit() : 0);
        return SimulationView.of(trials.run(draft, period, window), version, period, names.book());
    }

    /** The administrator sees what would change, but no ticket by that. */
    static boolean seesTickets(Caller caller) {
        return caller.is(Role.DISPATCHER) || caller.is(Role.SUPERVISOR);
    }
}
