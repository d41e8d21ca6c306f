package io.yihu.dispatch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.yihu.dispatch.domain.Waiting;
import io.yihu.events.EventJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Tickets that could be given to no unit, until one has them. As few as that happens seldom: they are looked at in whole. */
@Component
final class UndispatchedBook {
    private static final String ID = "_id";
    private static final int MOST = 1_000;

    private final MongoCollection<Document> tickets;

    UndispatchedBook(MongoDatabase database) {
        this.tickets = database.getCollection("undispatched");
    }

    /** Enters it, once; what intake settled later says what the ticket is, and how long it waits counts from the first time. */
    void enter(Waiting waiting) {
        Waiting before = find(waiting.ticketId()).orElse(null);
        if (before != null && before.intake() >= waiting.intake()) {
            return;
        }
        Waiting known = before == null
                ? waiting
                : new Waiting(waiting.ticketId(), waiting.matter(), waiting.intake(), waiting.reason(), before.since());
        Document stored = Document.parse(EventJson.mapper().writeValueAsString(known));
        tickets.replaceOne(
                eq(ID, waiting.ticketId()), stored.append(ID, waiting.ticketId()), new ReplaceOptions().upsert(true));
    }

    Optional<Waiting> find(String ticketId) {
        return Optional.ofNullable(tickets.find(eq(ID, ticketId)).first()).map(UndispatchedBook::read);
    }

    /** A unit has it, as what it is here; what intake settled meanwhile stays. */
    void forget(Waiting known) {
        tickets.deleteOne(and(eq(ID, known.ticketId()), lte("intake", known.intake())));
    }

    /** In the order of their numbers, that is of their registration. */
    List<Waiting> all() {
        return tickets.find()
                .sort(ascending(ID))
                .limit(MOST)
                .map(UndispatchedBook::read)
                .into(new ArrayList<>());
    }

    private static Waiting read(Document stored) {
        Document plain = new Document(stored);
        plain.remove(ID);
        return EventJson.mapper().readValue(plain.toJson(), Waiting.class);
    }
}
