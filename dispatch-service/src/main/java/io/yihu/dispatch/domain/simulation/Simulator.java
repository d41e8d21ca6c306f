package io.yihu.dispatch.domain.simulation;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.Routing;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares a draft with the present catalogue, ticket by ticket. Holds counts and one page of changes, so memory does not
 * grow with the number of tickets. For one thread.
 */
public final class Simulator {
    private final Catalogue present;
    private final Catalogue draft;
    private final Window window;
    private final Tally asItWas = new Tally();
    private final Tally byPresent = new Tally();
    private final Tally byDraft = new Tally();
    private final TreeMap<String, Past> page = new TreeMap<>();
    private int answered;
    private int returned;
    private int imported;
    private int all;
    private int changed;

    /**
     * Which changes are listed and by which day rows count.
     *
     * @param on the day whose rows count, for a draft that begins later; missing for each ticket's own day
     * @param after changes of tickets behind this one
     * @param limit how many changes
     */
    public record Window(@Nullable LocalDate on, @Nullable String after, int limit) {
        LocalDate day(Past ticket) {
            return on == null ? ticket.day() : on;
        }

        boolean behind(String ticketId) {
            return after == null || ticketId.compareTo(after) > 0;
        }
    }

    /** Of this draft against the catalogue that counts now. */
    public Simulator(Catalogue present, Catalogue draft, Window window) {
        this.present = present;
        this.draft = draft;
        this.window = window;
    }

    /** Looks at one more ticket. */
    public void add(Past ticket) {
        all++;
        answered += ticket.answered() ? 1 : 0;
        returned += ticket.returned() ? 1 : 0;
        imported += ticket.imported() ? 1 : 0;
        asItWas.load(ticket.firstLead(), ticket.firstAssists());
        if (ticket.answered() && !ticket.imported()) {
            asItWas.judge(ticket, ticket.firstLead());
        }
        Plan now = planned(ticket, present, byPresent);
        Plan then = planned(ticket, draft, byDraft);
        if (!now.alike(then)) {
            changed++;
            list(ticket);
        }
    }

    /** How many tickets it has looked at. */
    public int seen() {
        return all;
    }

    /** What came of it. */
    public Simulation result() {
        boolean more = page.size() > window.limit();
        List<Change> changes =
                page.values().stream().limit(window.limit()).map(this::change).toList();
        return new Simulation(
                new Simulation.Tickets(all, answered, returned, imported),
                asItWas.happened(),
                byPresent.supposed(),
                byDraft.supposed(),
                units(),
                changed,
                changes,
                more && !changes.isEmpty()
                        ? changes.get(changes.size() - 1).ticket().ticketId()
                        : null);
    }

    private Plan planned(Past ticket, Catalogue catalogue, Tally tally) {
        Plan plan = Plan.of(catalogue, ticket, window.day(ticket));
        tally.load(plan.lead(), plan.assists());
        if (ticket.answered()) {
            tally.judge(ticket, plan.lead());
        }
        if (Routing.effective(plan.limit(), ticket.urgency()) == Urgency.FAST_LANE) {
            tally.fastLane();
        }
        return plan;
    }

    private void list(Past ticket) {
        if (window.limit() > 0 && window.behind(ticket.ticketId())) {
            page.put(ticket.ticketId(), ticket);
            if (page.size() > window.limit() + 1) {
                page.pollLastEntry();
            }
        }
    }

    private Change change(Past ticket) {
        LocalDate day = window.day(ticket);
        Plan now = Plan.of(present, ticket, day);
        Plan then = Plan.of(draft, ticket, day);
        Routing why = draft.route(ticket.place(), ticket.category(), day);
        return new Change(ticket, now, then, Effect.of(ticket, now, then), why.reasonZh(), why.reasonEn());
    }

    private List<UnitLoad> units() {
        TreeSet<String> units = new TreeSet<>(asItWas.units());
        units.addAll(byPresent.units());
        units.addAll(byDraft.units());
        return units.stream()
                .map(unit -> new UnitLoad(unit, asItWas.of(unit), byPresent.of(unit), byDraft.of(unit)))
                .sorted(Comparator.comparingInt((UnitLoad load) ->
                                -Math.abs(load.draft().led() - load.present().led()))
                        .thenComparing(UnitLoad::unit))
                .toList();
    }
}
