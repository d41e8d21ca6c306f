package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.simulation.Period;
import io.yihu.dispatch.domain.simulation.Score;
import io.yihu.dispatch.domain.simulation.Simulation;
import io.yihu.dispatch.domain.simulation.UnitLoad;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would have done, over HTTP.
 *
 * @param version of the catalogue it was compared with
 * @param changed how many tickets it would treat otherwise
 * @param items some of them, by number; none for who sees no tickets
 * @param next what to send as {@code after} for more
 */
record SimulationView(
        String version,
        LocalDate from,
        LocalDate to,
        Simulation.Tickets tickets,
        Score asItWas,
        Score present,
        Score draft,
        List<UnitLoad> units,
        int changed,
        List<ChangeView> items,
        @Nullable String next,
        NameBook names) {
    static SimulationView of(Simulation simulation, String version, Period period, NameBook names) {
        return new SimulationView(
                version,
                period.from(),
                period.to(),
                simulation.tickets(),
                simulation.asItWas(),
                simulation.present(),
                simulation.draft(),
                simulation.units(),
                simulation.changed(),
                simulation.changes().stream().map(ChangeView::of).toList(),
                simulation.next(),
                names);
    }
}
