package io.yihu.dispatch.notice;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.yihu.dispatch.domain.notice.Notice;
import io.yihu.dispatch.domain.notice.Occasion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was to be told and what became of it. The ledger's entry comes first and its id decides: a repeat finds it and adds
 * nothing. The queue holds only what is still to be told, so that looking through it costs that and not what ever was; an
 * entry leaves it after the ledger knows the end, and one that the ledger has ended is never told, whoever queued it.
 */
@Component
final class NoticeLedger {
    /** Of one group: each is looked up before it is told, within the minute that its lane is ours. */
    private static final int MOST_OF_A_GROUP = 500;

    /** Of these that attention rose, which may wait through a night of a group that hears everything else. */
    private static final int MOST_RAISED = 100;

    private static final String RAISED = Occasion.SUPERVISION.name();

    private final NoticeDays days;
    private final MongoCollection<Document> queue;

    NoticeLedger(NoticeDays days, MongoDatabase database) {
        this.days = days;
        this.queue = database.getCollection("notices_queue");
    }

    /** Enters what is to be told, once for each id. Finishes what a crash between ledger and queue left half-done. */
    void enter(Entry entry) {
        boolean fresh = insert(days.of(entry.notice().happenedAt()), entry);
        if (entry.state() == NoticeState.WAITING && (fresh || awaited(entry.notice()))) {
            insert(queue, entry);
        }
    }

    /**
     * What is to be told, of each group what is urgent first and then the oldest: neither another group nor what waits for the
     * end of quiet hours keeps anything back.
     */
    List<Entry> queued() {
        List<Entry> queued = new ArrayList<>();
        for (String group : queue.distinct(EntryCodec.GROUP, String.class).into(new ArrayList<>())) {
            List<Entry> some = first(group, ne(EntryCodec.OCCASION, RAISED), MOST_OF_A_GROUP - MOST_RAISED);
            some.addAll(first(group, eq(EntryCodec.OCCASION, RAISED), MOST_RAISED));
            some.sort(Entry.URGENT_FIRST);
            queued.addAll(some);
        }
        return queued;
    }

    private List<Entry> first(String group, Bson those, int most) {
        return queue.find(and(eq(EntryCodec.GROUP, group), those))
                .sort(new Document(EntryCodec.URGENT, -1).append(EntryCodec.HAPPENED, 1))
                .limit(most)
                .map(EntryCodec::entry)
                .into(new ArrayList<>());
    }

    /** How many a group has not been told yet. */
    long waiting(String group) {
        return queue.countDocuments(eq(EntryCodec.GROUP, group));
    }

    /** Whether the ledger still waits for it. */
    boolean awaited(Notice notice) {
        Document there = days.of(notice.happenedAt())
                .find(eq(EntryCodec.ID, notice.id()))
                .first();
        return there != null && NoticeState.WAITING.name().equals(there.getString(EntryCodec.STATE));
    }

    /** A try begins. Where the end of the one before is not known, the ledger keeps that it may be told twice. */
    void sending(Entry entry) {
        Bson begun = Updates.set(EntryCodec.SENDING, true);
        if (entry.sending()) {
            update(days.of(entry.notice().happenedAt()), entry.id(), begun);
        }
        update(queue, entry.id(), begun);
    }

    /** A try failed and there will be another. */
    void failedOnce(Entry entry, boolean counts, String reason) {
        Bson tried = Updates.combine(
                Updates.set(EntryCodec.TRIES, entry.tries() + (counts ? 1 : 0)),
                Updates.set(EntryCodec.REASON, reason));
        update(queue, entry.id(), Updates.combine(tried, Updates.set(EntryCodec.SENDING, false)));
        update(days.of(entry.notice().happenedAt()), entry.id(), tried);
    }

    /** It is over. */
    void end(Entry entry, NoticeState state, @Nullable String reason, @Nullable Instant told) {
        update(
                days.of(entry.notice().happenedAt()),
                entry.id(),
                Updates.combine(
                        Updates.set(EntryCodec.STATE, state.name()),
                        Updates.set(EntryCodec.TRIES, entry.tries()),
                        Updates.set(EntryCodec.REASON, reason),
                        Updates.set(EntryCodec.TOLD, EntryCodec.date(told))));
        forget(entry);
    }

    /** Takes out of the queue what the ledger has ended. */
    void forget(Entry entry) {
        queue.deleteOne(eq(EntryCodec.ID, entry.id()));
    }

    /** To be told again, as somebody asked. */
    void again(Entry entry, Instant since) {
        Entry waiting = Entry.of(entry.notice(), NoticeState.WAITING, since, null);
        days.of(entry.notice().happenedAt()).replaceOne(eq(EntryCodec.ID, entry.id()), EntryCodec.document(waiting));
        insert(queue, waiting);
    }

    private static void update(MongoCollection<Document> collection, String id, Bson change) {
        collection.updateOne(eq(EntryCodec.ID, id), change);
    }

    private static boolean insert(MongoCollection<Document> collection, Entry entry) {
        try {
            collection.insertOne(EntryCodec.document(entry));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
