package io.yihu.dispatch.domain.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would have done with the tickets of a period.
 *
 * @param asItWas what happened
 * @param present what the catalogue that counts now would have done
 * @param draft what the draft would have done
 * @param units everyone who got or would get something, who gains or loses most first
 * @param changed how many tickets the draft treats otherwise than the present catalogue
 * @param changes some of them, by ticket number
 * @param next the last of them, where there are more
 */
public record Simulation(
        Tickets tickets,
        Score asItWas,
        Score present,
        Score draft,
        List<UnitLoad> units,
        int changed,
        List<Change> changes,
        @Nullable String next) {
    /**
     * The tickets it looked at.
     *
     * @param all first dispatched in the period
     * @param answered of them
     * @param returned of them
     * @param imported of them, from an older ledger: nothing is known of their first dispatch
     */
    public record Tickets(int all, int answered, int returned, int imported) {}

    /** Copies the lists. */
    public Simulation {
        units = List.copyOf(units);
        changes = List.copyOf(changes);
    }
}
