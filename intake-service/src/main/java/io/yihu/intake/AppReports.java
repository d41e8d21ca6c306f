package io.yihu.intake;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.intake.open311.GeoHouse;
import io.yihu.intake.open311.GeoOrder;
import io.yihu.intake.status.QueryCodes;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.outbox.DecisionIds;
import io.yihu.kit.time.Shanghai;
import io.yihu.kit.web.CommandHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes the reports of apps as registrations, and finds them again. */
@Component
final class AppReports implements GeoHouse {
    private static final DateTimeFormatter NUMBERED = DateTimeFormatter.ofPattern("yyMMdd");

    private final IntakeDesk desk;
    private final AppReportReader reports;
    private final TicketReader reader;
    private final DecisionIds bySource;
    private final Codes codes;

    AppReports(
            IntakeDesk desk,
            AppReportReader reports,
            TicketReader reader,
            DecisionIds registrationsBySource,
            Codes codes) {
        this.desk = desk;
        this.reports = reports;
        this.reader = reader;
        this.bySource = registrationsBySource;
        this.codes = codes;
    }

    /** Codes of tickets, and the day it is. */
    @Component
    record Codes(QueryCodes queries, Clock clock) {
        String today() {
            return clock.instant().atZone(Shanghai.ZONE).toLocalDate().toString();
        }
    }

    @Override
    public GeoTaken take(GeoOrder order) {
        TicketRequest request = reports.read(order);
        String key = codes.today() + "-" + order.fingerprint();
        Registered taken = desk.register(request, "open311:" + order.source(), new CommandHeaders(key, null));
        return new GeoTaken(
                taken.ticket().id(), codes.queries().of(taken.ticket().id()), taken.fresh());
    }

    @Override
    public Optional<KnownTicket> find(String ticketId) {
        return reader.known(ticketId);
    }

    @Override
    public List<KnownTicket> between(Set<String> sources, LocalDate first, LocalDate last, int limit) {
        return bySource
                .newest(
                        and(
                                in("state.source", sources),
                                gte("_id", NUMBERED.format(first)),
                                lt("_id", NUMBERED.format(last.plusDays(1)))),
                        limit)
                .stream()
                .flatMap(id -> reader.known(id).stream())
                .toList();
    }
}
