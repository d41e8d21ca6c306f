package io.yihu.analytics;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import io.yihu.analytics.domain.CountedTicket;
import io.yihu.analytics.domain.Day;
import io.yihu.kit.project.Place;
import io.yihu.kit.project.TicketProjection;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads the projection: what counted on a day or was open at its end. MongoDB finds them by index; the embedded store
 * scans all tickets (docs/adr/0007).
 */
@Component
class CountedTickets {
    static final String COLLECTION = "tickets";
    private static final Logger LOG = LoggerFactory.getLogger(CountedTickets.class);

    private final Place place;

    CountedTickets(TicketProjection tickets) {
        this.place = tickets.place();
    }

    /** Hands over every ticket that concerns the day, each once, in no particular order, one at a time. */
    void forEach(Day day, Consumer<CountedTicket> reader) {
        place.live()
                .find(or(countedOn(day), openAtTheEndOf(day)))
                .projection(Projections.include("view"))
                .forEach(document -> reader.accept(CountedTicketFold.read(document)));
    }

    /** One ticket, or nothing where nothing has arrived of it. */
    Optional<CountedTicket> find(String ticketId) {
        return Optional.ofNullable(place.live()
                        .find(eq("_id", ticketId))
                        .projection(Projections.include("view"))
                        .first())
                .filter(document -> document.containsKey("view"))
                .map(CountedTicketFold::read);
    }

    /** Without them answers are right but slow, so a store that is away does not keep the service from starting. */
    @EventListener(ApplicationReadyEvent.class)
    void createIndexes() {
        try {
            MongoCollection<Document> tickets = place.live();
            tickets.createIndex(Indexes.ascending("view.days"));
            tickets.createIndex(Indexes.ascending("view.completedAt", "view.receivedAt"));
        } catch (MongoException e) {
            LOG.warn("Indexes of {} are not there yet: {}", COLLECTION, e.getMessage());
        }
    }

    private static Bson countedOn(Day day) {
        return in("view.days", day.dates().stream().map(LocalDate::toString).toList());
    }

    private static Bson openAtTheEndOf(Day day) {
        Date end = Date.from(day.to());
        return and(lt("view.receivedAt", end), or(eq("view.completedAt", null), gte("view.completedAt", end)));
    }
}
