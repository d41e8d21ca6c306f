package io.yihu.dispatch.precedent;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.yihu.dispatch.domain.precedent.Precedent;
import io.yihu.kit.project.Place;
import io.yihu.kit.project.TicketProjection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Finds ruled tickets by whole words, the newest ruling first. MongoDB reads no more of the index than is asked for; the
 * embedded store looks at the tickets that were ever ruled on and at no other (docs/adr/0022).
 */
@Component
public class PrecedentBook {
    private static final Logger LOG = LoggerFactory.getLogger(PrecedentBook.class);
    private static final String ID = "_id";
    private static final String KEYS = RulingFold.RULED + "." + RulingFold.KEYS;
    private static final String AT = RulingFold.RULED + "." + RulingFold.AT;

    private final Place place;

    PrecedentBook(TicketProjection tickets) {
        this.place = tickets.place();
    }

    /** A ticket with its rulings. */
    record Ruled(String ticketId, Instant at, List<Precedent> rulings) {
        PrecedentCursor cursor() {
            return new PrecedentCursor(at, ticketId);
        }
    }

    /** The rulings of the tickets ruled on last, all of each. */
    public List<Precedent> newest(String key, int tickets) {
        return newest(List.of(key), null, tickets).stream()
                .flatMap(ruled -> ruled.rulings().stream())
                .toList();
    }

    /**
     * Tickets that have all these words.
     *
     * @param keys at least one
     */
    List<Ruled> newest(Collection<String> keys, @Nullable PrecedentCursor after, int limit) {
        List<Bson> conditions = new ArrayList<>();
        keys.forEach(key -> conditions.add(eq(KEYS, key)));
        if (after != null) {
            Date at = Date.from(after.at());
            conditions.add(or(lt(AT, at), and(eq(AT, at), lt(ID, after.ticketId()))));
        }
        return place.live()
                .find(and(conditions))
                .sort(Sorts.descending(AT, ID))
                .limit(limit)
                .projection(Projections.include(RulingFold.RULED))
                .map(PrecedentBook::ruled)
                .into(new ArrayList<>());
    }

    /** Without it answers are right but slow, so a store that is away does not keep the service from starting. */
    @EventListener(ApplicationReadyEvent.class)
    void createIndex() {
        try {
            place.live()
                    .createIndex(
                            Indexes.compoundIndex(Indexes.ascending(KEYS), Indexes.descending(AT, ID)),
                            new IndexOptions().sparse(true));
        } catch (MongoException e) {
            LOG.warn("The index of precedents is not there yet: {}", e.getMessage());
        }
    }

    private static Ruled ruled(Document document) {
        Document ruled = document.get(RulingFold.RULED, Document.class);
        return new Ruled(document.getString(ID), ruled.getDate(RulingFold.AT).toInstant(), RulingFold.read(ruled));
    }
}
