package io.yihu.intake.open311;

import io.yihu.events.story.TicketStatus;
import io.yihu.intake.open311.Bodies.Request;
import io.yihu.intake.view.KnownTicket;
import io.yihu.intake.view.Named;
import io.yihu.intake.view.NamedPlace;
import io.yihu.intake.view.Names;
import io.yihu.intake.view.TicketAnswer;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a ticket into the fields of the standard. */
@Component
final class GeoTeller {
    private static final Set<TicketStatus> OVER = EnumSet.of(TicketStatus.CLOSED, TicketStatus.CANCELLED);

    private final Names names;

    GeoTeller(Names names) {
        this.names = names;
    }

    /** @param own whether the app that reported it asks, which may read the words and the public answer */
    Request told(KnownTicket ticket, boolean own) {
        TicketAnswer answer = ticket.answer(names);
        boolean open = !answer.sealed();
        boolean mine = own && open;
        Named category = open ? answer.category() : null;
        String reply = mine ? answer.reply() : null;
        return new Request(
                answer.ticketId(),
                OVER.contains(TicketStatus.valueOf(answer.status().code())) ? "closed" : "open",
                reply == null ? answer.status().zh() : answer.status().zh() + "：" + reply,
                category == null ? null : category.zh(),
                category == null ? null : category.code(),
                mine ? answer.said().description() : null,
                open && answer.unit() != null ? answer.unit().zh() : null,
                written(answer.registeredAt()),
                written(answer.asOf()),
                answer.promisedBy() == null ? null : written(answer.promisedBy()),
                open && answer.place() != null ? address(answer.place()) : null);
    }

    private static String address(NamedPlace place) {
        return Stream.of(place.street(), place.community(), place.estate())
                .filter(Objects::nonNull)
                .map(Named::zh)
                .collect(Collectors.joining());
    }

    private static String written(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS)
                .atZone(Shanghai.ZONE)
                .toOffsetDateTime()
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
