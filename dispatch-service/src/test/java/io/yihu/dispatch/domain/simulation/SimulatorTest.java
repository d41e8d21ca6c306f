package io.yihu.dispatch.domain.simulation;

import static io.yihu.dispatch.domain.simulation.Pasts.ROADS;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.simulation.Simulator.Window;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatorTest {
    private static final Window ALL = new Window(null, null, 100);
    private static final Catalogue PRESENT =
            Pasts.catalogue(Pasts.row("drains", "a", "drains.*"), Pasts.row("roads", "b", ROADS));
    private static final Catalogue DRAFT =
            Pasts.catalogue(Pasts.row("drains", "a", "drains.*"), Pasts.row("streets", "c", ROADS));
    private static final Past[] SEVEN = {
        Pasts.kept("1", "b"),
        Pasts.returned("2", "b", "c"),
        Pasts.kept("3", "c"),
        Pasts.returned("4", "c", "b"),
        Pasts.returned("5", "b", "d"),
        Pasts.open("6", "b"),
        Pasts.imported("7", "c")
    };

    @Test
    void the_same_catalogue_changes_nothing_whatever_its_rows_are_called() {
        Catalogue renamed = Pasts.catalogue(Pasts.row("x", "a", "drains.*"), Pasts.row("y", "b", ROADS));

        Simulation simulation = run(renamed, ALL, Pasts.kept("1", "b"), Pasts.returned("2", "b", "c"));

        assertThat(simulation.changed()).isZero();
        assertThat(simulation.changes()).isEmpty();
        assertThat(simulation.draft()).isEqualTo(simulation.present());
    }

    @Test
    void a_draft_is_judged_by_who_answered_in_the_end() {
        Simulation simulation = run(DRAFT, ALL, SEVEN);

        assertThat(simulation.changes())
                .extracting(c -> c.ticket().ticketId() + " " + c.effect())
                .containsExactly(
                        "1 RETURN_RISKED",
                        "2 RETURN_AVOIDED",
                        "3 NOW_RIGHT",
                        "4 NOW_WRONG",
                        "5 STILL_WRONG",
                        "6 NOT_ANSWERED",
                        "7 NOW_RIGHT");
        assertThat(simulation.changes().get(0).reasonZh()).contains("草案“streets”行");
        assertThat(simulation.changes().get(0).reasonEn()).contains("Row streets of the draft");
    }

    @Test
    void totals_say_what_happened_and_what_both_catalogues_would_have_done() {
        Simulation simulation = run(DRAFT, ALL, SEVEN);

        assertThat(simulation.tickets()).isEqualTo(new Simulation.Tickets(7, 6, 3, 1));
        assertThat(simulation.asItWas()).isEqualTo(new Score(2, 5, null, null, null));
        assertThat(simulation.present()).isEqualTo(new Score(2, 6, 1, 2, 0));
        assertThat(simulation.draft()).isEqualTo(new Score(3, 6, 1, 1, 0));
        assertThat(simulation.units().get(0))
                .isEqualTo(new UnitLoad("b", new Load(4, 0), new Load(7, 0), new Load(0, 0)));
    }

    @Test
    void other_assists_and_other_limits_are_changes_too() {
        Catalogue draft = Pasts.catalogue(
                Pasts.row("drains", "a", "drains.*", List.of("d"), null),
                Pasts.row("roads", "b", ROADS, List.of(), Urgency.FAST_LANE));

        Simulation simulation = run(draft, ALL, Pasts.kept("1", "b"), Pasts.of("2", "drains.blocked", "a"));

        assertThat(simulation.changes())
                .extracting(Change::effect)
                .containsExactly(Effect.OTHER_LIMIT, Effect.OTHER_ASSISTS);
        assertThat(simulation.draft().fastLane()).isEqualTo(1);
        assertThat(simulation.units()).contains(new UnitLoad("d", Load.NONE, Load.NONE, new Load(0, 1)));
    }

    @Test
    void a_draft_that_begins_later_is_tried_as_it_will_be_on_a_day() {
        LocalDate begin = LocalDate.of(2027, 1, 1);
        Catalogue draft = Pasts.catalogue(Pasts.row("drains", "a", "drains.*"), Pasts.from(begin, "c"));

        assertThat(run(draft, ALL, Pasts.kept("1", "c")).draft().right()).isZero();
        assertThat(run(draft, new Window(begin, null, 9), Pasts.kept("1", "c"))
                        .draft()
                        .right())
                .isEqualTo(1);
    }

    @Test
    void changes_come_in_pages_by_number_in_whatever_order_tickets_are_read() {
        Past[] tickets = {
            Pasts.kept("4", "b"), Pasts.kept("2", "b"), Pasts.kept("5", "b"), Pasts.kept("1", "b"), Pasts.kept("3", "b")
        };

        Simulation first = run(DRAFT, new Window(null, null, 2), tickets);
        Simulation second = run(DRAFT, new Window(null, first.next(), 2), tickets);
        Simulation last = run(DRAFT, new Window(null, second.next(), 2), tickets);

        assertThat(ids(first)).containsExactly("1", "2");
        assertThat(ids(second)).containsExactly("3", "4");
        assertThat(ids(last)).containsExactly("5");
        assertThat(last.next()).isNull();
        assertThat(List.of(first.changed(), second.changed(), last.changed())).containsOnly(5);
        assertThat(run(DRAFT, new Window(null, null, 0), tickets))
                .extracting(Simulation::changes, Simulation::changed, Simulation::next)
                .containsExactly(List.of(), 5, null);
    }

    private static Simulation run(Catalogue draft, Window window, Past... tickets) {
        Simulator simulator = new Simulator(PRESENT, draft, window);
        for (Past ticket : tickets) {
            simulator.add(ticket);
        }
        return simulator.result();
    }

    private static List<String> ids(Simulation simulation) {
        return simulation.changes().stream().map(c -> c.ticket().ticketId()).toList();
    }
}
