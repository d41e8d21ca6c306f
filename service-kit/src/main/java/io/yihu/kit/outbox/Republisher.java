package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Sends what was published once again, exactly as it was, from the documents themselves: for a broker that lost its disk.
 * Readers do not mind repeats: what the broker refused is sent again, a few times. What was never published is left to the
 * relay, so that first appearances stay in order.
 */
public final class Republisher {
    private static final int BATCH = 500;

    private final DecisionStores stores;
    private final Sender sender;
    private final Topics topics;
    private final List<Republishable> others;
    private final ExecutorService workers;

    Republisher(
            DecisionStores stores, Sender sender, Topics topics, List<Republishable> others, ExecutorService workers) {
        this.stores = stores;
        this.sender = sender;
        this.topics = topics;
        this.others = List.copyOf(others);
        this.workers = workers;
    }

    /**
     * Republishes one document's records, or all. Live ones first: what is archived meanwhile is met again there.
     *
     * @param id of one document, or nothing for all, archived ones included
     * @return how many records were sent
     */
    public long republish(@Nullable String id) {
        topics.provision();
        if (id == null) {
            others.forEach(each -> Patience.with(each::republish));
        }
        Bson which = id == null ? new Document() : eq(Fields.ID, id);
        long sent = 0;
        for (DecisionCollection collection : stores.opened()) {
            for (MongoCollection<Document> documents : List.of(collection.live(), collection.archive())) {
                sent += send(collection, documents.find(which));
            }
        }
        return sent;
    }

    private long send(DecisionCollection collection, FindIterable<Document> documents) {
        long sent = 0;
        List<String> ids = new ArrayList<>();
        for (Document each :
                documents.projection(Projections.include(Fields.ID)).batchSize(BATCH)) {
            ids.add(each.getString(Fields.ID));
            if (ids.size() == BATCH) {
                sent += send(collection, ids);
                ids = new ArrayList<>();
            }
        }
        return sent + send(collection, ids);
    }

    /** Documents side by side: order matters within one only. */
    private long send(DecisionCollection collection, List<String> ids) {
        List<Callable<Long>> jobs = ids.stream()
                .<Callable<Long>>map(id -> () -> Patience.with(() -> send(collection, id)))
                .toList();
        try {
            long sent = 0;
            for (Future<Long> job : workers.invokeAll(jobs)) {
                sent += job.get();
            }
            return sent;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while publishing again", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("not everything could be published again: " + e.getCause(), e);
        }
    }

    private long send(DecisionCollection collection, String id) {
        Document document = collection.newest(id);
        if (document == null) {
            return 0;
        }
        long mark = document.getLong(Fields.PUBLISHED);
        List<OutboxEntry> published = entries(document, entry -> entry.sequence() <= mark);
        published.forEach(entry -> sender.send(collection.writer(), document, entry));
        Set<String> kept = published.stream()
                .filter(entry -> entry.topic().compacted())
                .map(Republisher::place)
                .collect(Collectors.toSet());
        return published.size() + (kept.isEmpty() ? 0 : overtaken(collection, id, mark, kept));
    }

    /**
     * A compacted topic keeps what came last. Where a value moved on while the older one was sent here, the newest is sent
     * after it.
     */
    private long overtaken(DecisionCollection collection, String id, long mark, Set<String> kept) {
        long sent = 0;
        long seen = mark;
        while (true) {
            long known = seen;
            Document now = collection.newest(id);
            if (now == null) {
                return sent;
            }
            List<OutboxEntry> newer = entries(now, entry -> entry.sequence() > known && kept.contains(place(entry)));
            if (newer.isEmpty()) {
                return sent;
            }
            newer.forEach(entry -> sender.send(collection.writer(), now, entry));
            sent += newer.size();
            seen = newer.get(newer.size() - 1).sequence();
        }
    }

    private static List<OutboxEntry> entries(Document document, Predicate<OutboxEntry> wanted) {
        return document.getList(Fields.OUTBOX, Document.class).stream()
                .map(DecisionCodec::entry)
                .filter(wanted)
                .toList();
    }

    private static String place(OutboxEntry entry) {
        return entry.topic().topicName() + "/" + entry.textField();
    }
}
