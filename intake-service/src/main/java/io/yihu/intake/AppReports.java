package io.yihu.intake;

import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.intake.open311.GeoHouse;
import io.yihu.intake.open311.GeoOrder;
import io.yihu.intake.status.QueryCodes;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.time.Shanghai;
import io.yihu.kit.web.CommandHeaders;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the reports of apps as registrations, and finds them again. */
@Component
final class AppReports implements GeoHouse {
    private final IntakeDesk desk;
    private final AppReportReader reports;
    private final TicketReader reader;
    private final Codes codes;

    AppReports(IntakeDesk desk, AppReportReader reports, TicketReader reader, Codes codes) {
        this.desk = desk;
        this.reports = reports;
        this.reader = reader;
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
}
