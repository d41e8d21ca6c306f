package io.yihu.dispatch.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.Routing;
import io.yihu.events.Place;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever tickets and catalogues: the simulation says what counting each figure by itself says, in any order of tickets. */
class SimulatorPropertyTest {
    private static final List<String> UNITS = List.of("a", "b", "c", "d");

    @Property(tries = 300)
    void every_figure_is_what_a_slow_direct_count_gives(
            @ForAll("catalogues") Catalogue present,
            @ForAll("catalogues") Catalogue draft,
            @ForAll("tickets") List<Past> tickets,
            @ForAll Random random) {
        List<Past> shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled, random);
        Simulator simulator = new Simulator(present, draft, new Simulator.Window(null, null, 1000));
        shuffled.forEach(simulator::add);

        Simulation simulation = simulator.result();

        assertThat(simulation.tickets().all()).isEqualTo(tickets.size());
        assertThat(simulation.asItWas().of()).isEqualTo(count(tickets, t -> t.answered() && !t.imported()));
        assertThat(simulation.asItWas().right())
                .isEqualTo(count(
                        tickets,
                        t -> t.answered() && !t.imported() && t.firstLead().equals(t.lastLead())));
        isScored(simulation.present(), present, tickets);
        isScored(simulation.draft(), draft, tickets);
        isLoaded(simulation, present, draft, tickets);
        listsWhatDiffers(simulation, present, draft, tickets);
    }

    private static void listsWhatDiffers(
            Simulation simulation, Catalogue present, Catalogue draft, List<Past> tickets) {
        assertThat(simulation.changes())
                .extracting(c -> c.ticket().ticketId())
                .containsExactlyElementsOf(tickets.stream()
                        .filter(t -> differ(route(present, t), route(draft, t)))
                        .map(Past::ticketId)
                        .sorted()
                        .toList());
        assertThat(simulation.changed()).isEqualTo(simulation.changes().size());
    }

    private static void isScored(Score score, Catalogue catalogue, List<Past> tickets) {
        Predicate<Past> hits = t -> route(catalogue, t).lead().equals(t.lastLead());
        assertThat(score.of()).isEqualTo(count(tickets, Past::answered));
        assertThat(score.right()).isEqualTo(count(tickets, t -> t.answered() && hits.test(t)));
        assertThat(score.returnsAvoided()).isEqualTo(count(tickets, t -> t.answered() && t.returned() && hits.test(t)));
        assertThat(score.returnsRisked())
                .isEqualTo(count(tickets, t -> t.answered() && !t.returned() && !hits.test(t)));
        assertThat(score.fastLane())
                .isEqualTo(count(tickets, t -> route(catalogue, t).effective(t.urgency()) == Urgency.FAST_LANE));
    }

    private static void isLoaded(Simulation simulation, Catalogue present, Catalogue draft, List<Past> tickets) {
        assertThat(simulation.units()).allSatisfy(unit -> {
            assertThat(unit.asItWas().led())
                    .isEqualTo(count(tickets, t -> t.firstLead().equals(unit.unit())));
            assertThat(unit.present()).isEqualTo(load(present, tickets, unit.unit()));
            assertThat(unit.draft()).isEqualTo(load(draft, tickets, unit.unit()));
        });
        assertThat(simulation.units().stream().mapToInt(u -> u.draft().led()).sum())
                .isEqualTo(tickets.size());
    }

    private static Load load(Catalogue catalogue, List<Past> tickets, String unit) {
        return new Load(
                count(tickets, t -> route(catalogue, t).lead().equals(unit)),
                count(tickets, t -> route(catalogue, t).assists().contains(unit)));
    }

    private static boolean differ(Routing one, Routing other) {
        return !one.lead().equals(other.lead())
                || !one.assists().containsAll(other.assists())
                || !other.assists().containsAll(one.assists())
                || one.limit() != other.limit();
    }

    private static Routing route(Catalogue catalogue, Past ticket) {
        return catalogue.route(ticket.place(), ticket.category(), ticket.day());
    }

    private static int count(List<Past> tickets, Predicate<Past> condition) {
        return (int) tickets.stream().filter(condition).count();
    }

    @Provide
    Arbitrary<List<Past>> tickets() {
        Arbitrary<Past> one = Combinators.combine(
                        Arbitraries.of("x.1", "x.2", "y.1"),
                        Arbitraries.of(Urgency.class),
                        Arbitraries.integers().between(0, 3).map(Pasts.DAY::plusDays),
                        Arbitraries.of(UNITS),
                        Arbitraries.of(UNITS),
                        Arbitraries.integers().between(0, 2))
                .as(SimulatorPropertyTest::past);
        return one.list().ofMaxSize(40).map(drawn -> {
            List<Past> numbered = new ArrayList<>();
            drawn.forEach(past -> numbered.add(numbered(past, "t%03d".formatted(numbered.size()))));
            return numbered;
        });
    }

    private static Past past(String matter, Urgency urgency, LocalDate day, String first, String last, int sort) {
        boolean imported = sort == 2;
        return new Past(
                "",
                matter,
                new Place("street", null, null),
                urgency,
                day,
                imported ? last : first,
                List.of(),
                last,
                !imported && !first.equals(last),
                sort > 0,
                imported,
                false);
    }

    private static Past numbered(Past p, String id) {
        return new Past(
                id,
                p.category(),
                p.place(),
                p.urgency(),
                p.day(),
                p.firstLead(),
                p.firstAssists(),
                p.lastLead(),
                p.returned(),
                p.answered(),
                p.imported(),
                p.sealed());
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        Arbitrary<CatalogueRow> row = Combinators.combine(
                        Arbitraries.of("x.*", "x.1", "y.*"),
                        Arbitraries.of(UNITS),
                        Arbitraries.of(UNITS).list().ofMaxSize(2),
                        Arbitraries.of(Urgency.FAST_LANE, Urgency.COMPLEX).injectNull(0.5),
                        Arbitraries.integers()
                                .between(0, 3)
                                .map(Pasts.DAY::plusDays)
                                .injectNull(0.6))
                .as((matter, lead, assists, limit, from) -> new CatalogueRow(
                        matter, "*", matter, lead, assists, "职责", "duty", limit, from, null, List.of()));
        return row.list()
                .ofMaxSize(3)
                .uniqueElements(CatalogueRow::category)
                .map(rows -> Pasts.catalogue(rows.toArray(CatalogueRow[]::new)));
    }
}
