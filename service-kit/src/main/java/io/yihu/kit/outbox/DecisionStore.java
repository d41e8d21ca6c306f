package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.DecisionState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Decision documents of one kind: the only class that writes decisions. Each is one update of one document under a
 * version check and carries state and publications together. Besides, {@link Drain} moves a document's mark and lease, and
 * {@link Archiver} whole documents. A document is durable when a method returns, published soon after.
 */
public final class DecisionStore<S extends DecisionState> {
    private final DecisionCollection collection;
    private final DecisionCodec<S> codec;
    private final DecisionUpdates<S> updates;
    private final Relay relay;

    DecisionStore(DecisionCollection collection, Class<S> stateType, Relay relay) {
        this.collection = collection;
        this.codec = new DecisionCodec<>(stateType);
        this.updates = new DecisionUpdates<>(codec, new OutboxWriter(collection.writer()));
        this.relay = relay;
    }

    /** The document with this id, live or archived. */
    public Optional<Stored<S>> find(String id) {
        Document live = collection.live().find(eq(Fields.ID, id)).first();
        if (live != null) {
            return Optional.of(codec.stored(live, false));
        }
        return Optional.ofNullable(collection.archive().find(eq(Fields.ID, id)).first())
                .map(d -> codec.stored(d, true));
    }

    /**
     * Live documents that match, in this order.
     *
     * @param filter over {@code _id}, {@code dueAt} and {@code state.*}
     */
    public List<Stored<S>> live(Bson filter, Bson sort, int limit) {
        List<Stored<S>> found = new ArrayList<>();
        collection.live().find(filter).sort(sort).limit(limit).forEach(d -> found.add(codec.stored(d, false)));
        return found;
    }

    /**
     * Stores a new document, or nothing where one with this id exists already.
     *
     * @return the new document with its mark as far as it is known, or empty
     */
    public Optional<Stored<S>> create(String id, Decision.Accepted<S> accepted, Command command) {
        return collection.has(id) ? Optional.empty() : createReserved(id, accepted, command);
    }

    /**
     * Stores a new document under an id that nobody else can have used: the caller reserved it before, durably, and was the
     * first to do so. Saves two look-ups.
     *
     * @return the new document with its mark as far as it is known, or empty where somebody was faster after all
     */
    public Optional<Stored<S>> createReserved(String id, Decision.Accepted<S> accepted, Command command) {
        boolean lease = relay.isOpen();
        Document document = updates.initial(id, accepted, command, lease);
        if (!insertLive(document)) {
            return Optional.empty();
        }
        return Optional.of(publish(codec.stored(document, accepted.state(), false), document, lease));
    }

    /**
     * Stores a decision on a document as it was read.
     *
     * @return the new document, or empty where somebody else decided in between
     */
    public Optional<Stored<S>> save(Stored<S> read, Decision.Accepted<S> accepted, Command command) {
        if (read.archived() && !recall(read)) {
            return Optional.empty();
        }
        boolean lease = read.fullyPublished() && relay.isOpen();
        Bson update = updates.next(read, accepted, command, lease);
        Failpoint.BEFORE_STORE.pass();
        Document after = collection
                .live()
                .findOneAndUpdate(
                        and(eq(Fields.ID, read.id()), eq(Fields.VERSION, read.version())),
                        update,
                        DecisionUpdates.RETURN_AFTER);
        if (after == null) {
            return Optional.empty();
        }
        Failpoint.AFTER_STORE.pass();
        return Optional.of(publish(codec.stored(after, accepted.state(), false), after, lease));
    }

    private Stored<S> publish(Stored<S> stored, Document document, boolean leased) {
        return stored.withPublished(relay.publish(collection, document, leased));
    }

    /**
     * Brings an archived document back to life before it is decided on again. Somebody else may have done the same, decided
     * and archived between our reading and our insert: then the archive holds a newer version and ours is taken away.
     */
    private boolean recall(Stored<S> read) {
        Document archived = collection
                .archive()
                .find(and(eq(Fields.ID, read.id()), eq(Fields.VERSION, read.version())))
                .first();
        if (archived == null || !insertLive(archived)) {
            return false;
        }
        Bson newer = and(eq(Fields.ID, read.id()), gt(Fields.VERSION, read.version()));
        if (collection.archive().find(newer).first() == null) {
            return true;
        }
        collection.live().deleteOne(and(eq(Fields.ID, read.id()), eq(Fields.VERSION, read.version())));
        return false;
    }

    private boolean insertLive(Document document) {
        Failpoint.BEFORE_STORE.pass();
        boolean inserted = DecisionCollection.insert(collection.live(), document);
        Failpoint.AFTER_STORE.pass();
        return inserted;
    }

    /** Live documents but these whose {@code dueAt} lies before now (business clock), with it, the oldest first. */
    public Map<String, Instant> due(Instant now, List<String> without, int limit) {
        return collection.due(now, without, limit);
    }

    /** How many live documents match; over the same fields as {@link #live}. */
    public long countLive(Bson filter) {
        return collection.live().countDocuments(filter);
    }

    /** The same, by the value of one of their fields. */
    public Map<String, Long> countLiveBy(String field, Bson filter) {
        return collection.countLive(field, filter);
    }
}
