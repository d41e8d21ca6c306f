package io.yihu.analytics.domain;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up tickets, in any order, to the figures of a day: in total, per unit, per community. For one thread. */
public final class DayTally {
    private final Day day;
    private final Scope scope;
    private final DayFigures total = new DayFigures();
    private final SortedMap<String, DayFigures> units = new TreeMap<>();
    private final SortedMap<String, DayFigures> communities = new TreeMap<>();

    /** Nothing yet. */
    public DayTally(Day day, Scope scope) {
        this.day = day;
        this.scope = scope;
    }

    /** Adds a ticket; each at most once. */
    public void add(CountedTicket ticket) {
        for (Contribution c : scope.of(ticket, day)) {
            total.add(c.measure());
            add(communities, ticket.communityOrNone(), c.measure());
            if (c.unit() != null) {
                add(units, c.unit(), c.measure());
            }
        }
    }

    /** Of everything in scope, also of what belongs to no unit. */
    public DayFigures total() {
        return total;
    }

    /** Of each unit that has any, by code. */
    public Map<String, DayFigures> units() {
        return Collections.unmodifiableMap(units);
    }

    /** Of each community that has any, by code; see {@link CountedTicket#NO_COMMUNITY}. */
    public Map<String, DayFigures> communities() {
        return Collections.unmodifiableMap(communities);
    }

    private static void add(Map<String, DayFigures> figures, String code, Measure measure) {
        figures.computeIfAbsent(code, c -> new DayFigures()).add(measure);
    }
}
