package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Sends what lies above a document's mark, in order, and raises the mark. Whoever calls holds the document's lease. */
final class Drain {
    private static final Duration FRESH = Relay.LEASE.multipliedBy(2).dividedBy(3);

    private final Sender sender;
    private final Archiver archiver;

    Drain(Sender sender, Archiver archiver) {
        this.sender = sender;
        this.archiver = archiver;
    }

    /** Takes the lease if nobody holds it, then drains. Returns 0 where somebody else is at it or nothing is left. */
    long claimAndDrain(DecisionCollection collection, String id) {
        Date now = Date.from(Instant.now());
        Bson free = and(
                eq(Fields.ID, id),
                exists(Fields.UNPUBLISHED_SINCE),
                or(exists(Fields.RELAY_UNTIL, false), lt(Fields.RELAY_UNTIL, now)));
        Document claimed = collection.live().findOneAndUpdate(free, lease(), DecisionUpdates.RETURN_AFTER);
        return claimed == null ? 0 : drain(collection, claimed);
    }

    /** Publishes this document and whatever is added to it meanwhile. */
    long drain(DecisionCollection collection, Document leased) {
        Document document = leased;
        while (true) {
            long mark = send(collection, document);
            Failpoint.BEFORE_MARK.pass();
            boolean done = mark(collection, document, mark);
            Failpoint.AFTER_MARK.pass();
            if (done) {
                archiveIfFinished(collection, document);
                return mark;
            }
            document = raise(collection, document, mark);
            if (document == null) {
                return mark;
            }
        }
    }

    /** What is finished later without anything to publish is left to the sweeper. */
    void archiveIfFinished(DecisionCollection collection, Document document) {
        if (!document.getBoolean(Fields.FINISHED, false)) {
            return;
        }
        Document now = collection
                .live()
                .find(eq(Fields.ID, document.getString(Fields.ID)))
                .first();
        if (now != null && now.getBoolean(Fields.FINISHED, false) && !now.containsKey(Fields.UNPUBLISHED_SINCE)) {
            archiver.move(collection, now);
        }
    }

    /**
     * Texts are taken from the document as it was when the lease was taken or renewed: what erases them later is published later,
     * by whoever holds the lease then.
     */
    private long send(DecisionCollection collection, Document leased) {
        Document document = leased;
        long mark = leased.getLong(Fields.PUBLISHED);
        try {
            for (Document each : leased.getList(Fields.OUTBOX, Document.class)) {
                if (each.getLong(Fields.SEQUENCE) > mark) {
                    document = keepLease(collection, document);
                    if (document == null) {
                        return mark;
                    }
                    sender.send(collection.writer(), document, DecisionCodec.entry(each));
                    mark = each.getLong(Fields.SEQUENCE);
                }
            }
            return mark;
        } catch (RuntimeException e) {
            giveUp(collection, leased, mark);
            throw e;
        }
    }

    /**
     * Sending may take long: before each entry the lease is renewed if a third of it has passed.
     *
     * @return the document under its lease, or nothing where somebody else has published it meanwhile
     */
    private static @Nullable Document keepLease(DecisionCollection collection, Document document) {
        Date until = document.getDate(Fields.RELAY_UNTIL);
        if (until != null && until.toInstant().isAfter(Instant.now().plus(FRESH))) {
            return document;
        }
        return collection
                .live()
                .findOneAndUpdate(
                        and(eq(Fields.ID, document.getString(Fields.ID)), exists(Fields.UNPUBLISHED_SINCE)),
                        lease(),
                        DecisionUpdates.RETURN_AFTER);
    }

    /** The usual end: nothing was added meanwhile, so the mark is raised and the lease given back in one update. */
    private boolean mark(DecisionCollection collection, Document document, long mark) {
        return collection
                        .live()
                        .updateOne(
                                and(eq(Fields.ID, document.getString(Fields.ID)), eq(Fields.SEQUENCE, mark)),
                                Updates.combine(
                                        Updates.max(Fields.PUBLISHED, mark),
                                        Updates.unset(Fields.UNPUBLISHED_SINCE),
                                        Updates.unset(Fields.RELAY_UNTIL)))
                        .getMatchedCount()
                == 1;
    }

    private @Nullable Document raise(DecisionCollection collection, Document document, long mark) {
        return collection
                .live()
                .findOneAndUpdate(
                        eq(Fields.ID, document.getString(Fields.ID)),
                        Updates.combine(Updates.max(Fields.PUBLISHED, mark), lease()),
                        DecisionUpdates.RETURN_AFTER);
    }

    private void giveUp(DecisionCollection collection, Document document, long mark) {
        collection
                .live()
                .updateOne(
                        eq(Fields.ID, document.getString(Fields.ID)),
                        Updates.combine(Updates.max(Fields.PUBLISHED, mark), Updates.unset(Fields.RELAY_UNTIL)));
    }

    private static Bson lease() {
        return Updates.set(Fields.RELAY_UNTIL, Date.from(Instant.now().plus(Relay.LEASE)));
    }
}
