package io.yihu.dispatch.domain.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what one way of dispatching does. */
final class Tally {
    private final Map<String, Load> loads = new TreeMap<>();
    private int right;
    private int judged;
    private int avoided;
    private int risked;
    private int fastLane;

    /** A ticket goes to these units. */
    void load(String lead, List<String> assists) {
        loads.put(lead, of(lead).lead());
        assists.forEach(unit -> loads.put(unit, of(unit).assist()));
    }

    /** An answered ticket whose first lead is known, or supposed, to be this unit. */
    void judge(Past ticket, String lead) {
        boolean hit = lead.equals(ticket.lastLead());
        judged++;
        right += hit ? 1 : 0;
        avoided += hit && ticket.returned() ? 1 : 0;
        risked += !hit && !ticket.returned() ? 1 : 0;
    }

    /** A ticket goes by the limits of the fast lane. */
    void fastLane() {
        fastLane++;
    }

    Load of(String unit) {
        return loads.getOrDefault(unit, Load.NONE);
    }

    Set<String> units() {
        return loads.keySet();
    }

    Score happened() {
        return new Score(right, judged, null, null, null);
    }

    Score supposed() {
        return new Score(right, judged, avoided, risked, fastLane);
    }
}
