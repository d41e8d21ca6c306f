package io.yihu.analytics;

import io.yihu.analytics.DayReport.Line;
import io.yihu.analytics.Names.Named;
import io.yihu.analytics.TicketsBehind.Share;
import io.yihu.analytics.domain.Contribution;
import io.yihu.analytics.domain.CountedTicket;
import io.yihu.analytics.domain.Day;
import io.yihu.analytics.domain.DayFigures;
import io.yihu.analytics.domain.DayTally;
import io.yihu.analytics.domain.Measure;
import io.yihu.analytics.domain.Scope;
import io.yihu.kit.web.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Adds up a day on request. Remembers nothing, so nothing has to be corrected when a ticket turns out otherwise. */
@Service
class AnalyticsDesk {
    private static final Named NO_COMMUNITY = new Named(CountedTicket.NO_COMMUNITY, "社区不明", "community not known");

    private final CountedTickets tickets;
    private final Names names;
    private final AnalyticsSettings settings;
    private final Clock clock;

    AnalyticsDesk(CountedTickets tickets, Names names, AnalyticsSettings settings, Clock clock) {
        this.tickets = tickets;
        this.names = names;
        this.settings = settings;
        this.clock = clock;
    }

    DayReport report(LocalDate date, Scope scope) {
        Day day = Day.of(date, settings.dayStartsAt());
        Instant asOf = clock.instant();
        DayTally tally = new DayTally(day, scope);
        forEach(day, asOf, tally::add);
        SortedMap<String, Named> units = names.units();
        SortedMap<String, Named> communities = names.communities();
        communities.put(NO_COMMUNITY.code(), NO_COMMUNITY);
        return new DayReport(
                date,
                day.from(),
                day.to(),
                asOf,
                Figures.of(tally.total(), scope.unit() != null),
                lines(tally.units(), units, true),
                lines(tally.communities(), communities, scope.unit() != null),
                without(tally, units, scope));
    }

    TicketsBehind behind(LocalDate date, Measure measure, Scope scope, PageRequest page) {
        Day day = Day.of(date, settings.dayStartsAt());
        Instant asOf = clock.instant();
        SortedMap<String, Integer> shares = new TreeMap<>();
        forEach(day, asOf, ticket -> {
            for (Contribution c : scope.of(ticket, day)) {
                if (c.measure() == measure) {
                    shares.merge(ticket.id(), 1, Integer::sum);
                }
            }
        });
        return page(shares, asOf, page);
    }

    /** Of a day that has not begun nothing is known, not even what will be open then. */
    private void forEach(Day day, Instant asOf, Consumer<CountedTicket> reader) {
        if (!asOf.isBefore(day.from())) {
            tickets.forEach(day, reader);
        }
    }

    private static TicketsBehind page(SortedMap<String, Integer> shares, Instant asOf, PageRequest page) {
        SortedMap<String, Integer> rest = page.after() == null ? shares : shares.tailMap(page.after() + '\0');
        List<Share> items = rest.entrySet().stream()
                .limit(page.limit())
                .map(e -> new Share(e.getKey(), e.getValue()))
                .toList();
        String next = items.size() < rest.size() ? items.get(items.size() - 1).ticketId() : null;
        return new TicketsBehind(asOf, items, next);
    }

    private static List<Line> lines(Map<String, DayFigures> figures, Map<String, Named> names, boolean ofOneUnit) {
        return figures.entrySet().stream()
                .map(e -> Line.of(
                        names.getOrDefault(e.getKey(), Named.unknown(e.getKey())), Figures.of(e.getValue(), ofOneUnit)))
                .toList();
    }

    private static List<Named> without(DayTally tally, SortedMap<String, Named> units, Scope scope) {
        return units.values().stream()
                .filter(u -> scope.unit() == null || scope.unit().equals(u.code()))
                .filter(u -> !tally.units().containsKey(u.code()))
                .toList();
    }
}
