package io.yihu.dispatch.whistle;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.yihu.dispatch.domain.whistle.Blow;
import io.yihu.kit.project.Place;
import io.yihu.kit.project.TicketProjection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Finds tickets with whistles of either side since a moment, the newest first. MongoDB reads no more of the index than is
 * asked for; the embedded store looks at the tickets that ever had a whistle and at no other (docs/adr/0022).
 */
@Component
final class WhistleBook {
    private static final Logger LOG = LoggerFactory.getLogger(WhistleBook.class);
    private static final String KEYS = WhistleMarks.WHISTLED + "." + WhistleMarks.KEYS;
    private static final String AT = WhistleMarks.WHISTLED + "." + WhistleMarks.AT;

    private final Place place;

    WhistleBook(TicketProjection tickets) {
        this.place = tickets.place();
    }

    /** All whistles of the tickets that have one of these words, at most so many tickets. */
    List<List<Blow>> since(Collection<String> keys, Instant from, int tickets) {
        return place.live()
                .find(and(in(KEYS, keys), gte(AT, Date.from(from))))
                .sort(Sorts.descending(AT, "_id"))
                .limit(tickets)
                .projection(Projections.include(WhistleMarks.WHISTLED))
                .map(WhistleMarks::read)
                .into(new ArrayList<>());
    }

    /** Without it answers are right but slow, so a store that is away does not keep the service from starting. */
    @EventListener(ApplicationReadyEvent.class)
    void createIndex() {
        try {
            place.live()
                    .createIndex(
                            Indexes.compoundIndex(Indexes.ascending(KEYS), Indexes.descending(AT, "_id")),
                            new IndexOptions().sparse(true));
        } catch (MongoException e) {
            LOG.warn("The index of whistles is not there yet: {}", e.getMessage());
        }
    }
}
