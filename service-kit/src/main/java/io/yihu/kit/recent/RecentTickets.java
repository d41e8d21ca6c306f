package io.yihu.kit.recent;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document for each key with the last few tickets entered under it. Two who enter at once both find themselves, and the later
 * finds both.
 */
public final class RecentTickets {
    private static final String ID = "_id";
    private static final String TICKETS = "tickets";
    private static final String TICKET = "id";
    private static final String AT = "at";

    private final MongoCollection<Document> collection;
    private final int kept;

    /**
     * Kept in this collection.
     *
     * @param kept how many of one key; older ones are forgotten
     */
    public RecentTickets(MongoCollection<Document> collection, int kept) {
        this.collection = collection;
        this.kept = kept;
    }

    /** A ticket, and when it came. */
    public record Seen(String ticketId, Instant at) {}

    /** Enters a ticket, once, and tells all that are kept under the key, this one among them, in the order they were entered. */
    public List<Seen> enter(String key, String ticketId, Instant at) {
        return seen(entered(key, ticketId, at));
    }

    /** All that are kept under the key, in the order they were entered. */
    public List<Seen> of(String key) {
        return seen(collection.find(eq(ID, key)).first());
    }

    /** Takes a ticket out again. Repeating it changes nothing. */
    public void forget(String key, String ticketId) {
        collection.updateOne(eq(ID, key), Updates.pull(TICKETS, new Document(TICKET, ticketId)));
    }

    private static List<Seen> seen(@Nullable Document document) {
        List<Document> tickets = document == null ? List.of() : document.getList(TICKETS, Document.class, List.of());
        return tickets.stream()
                .map(each -> new Seen(each.getString(TICKET), Instant.parse(each.getString(AT))))
                .toList();
    }

    /** A ticket that is there already is left alone: the upsert then meets its own document. */
    private @Nullable Document entered(String key, String ticketId, Instant at) {
        Document ticket = new Document(TICKET, ticketId).append(AT, at.toString());
        try {
            return collection.findOneAndUpdate(
                    and(eq(ID, key), ne(TICKETS + "." + TICKET, ticketId)),
                    Updates.pushEach(TICKETS, List.of(ticket), new PushOptions().slice(-kept)),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        } catch (MongoCommandException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return collection.find(eq(ID, key)).first();
        }
    }
}
