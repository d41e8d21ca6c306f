package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Sends what was published once again, exactly as it was, from the documents themselves: for a broker that lost its disk.
 * Readers do not mind repeats. What was never published is left to the relay, so that first appearances stay in order.
 */
public final class Republisher {
    private final DecisionStores stores;
    private final Sender sender;

    Republisher(DecisionStores stores, Sender sender) {
        this.stores = stores;
        this.sender = sender;
    }

    /**
     * Republishes one document's records, or all.
     *
     * @param id of one document, or nothing for all, archived ones included
     * @return how many records were sent
     */
    public long republish(@Nullable String id) {
        Bson which = id == null ? new Document() : eq(Fields.ID, id);
        long[] sent = {0};
        for (DecisionCollection collection : stores.opened()) {
            Consumer<Document> each = document -> sent[0] += send(collection, document);
            for (MongoCollection<Document> documents : List.of(collection.archive(), collection.live())) {
                documents.find(which).forEach(each);
            }
        }
        return sent[0];
    }

    private long send(DecisionCollection collection, Document document) {
        long mark = document.getLong(Fields.PUBLISHED);
        List<OutboxEntry> published = document.getList(Fields.OUTBOX, Document.class).stream()
                .map(DecisionCodec::entry)
                .filter(entry -> entry.sequence() <= mark)
                .toList();
        published.forEach(entry -> sender.send(collection, document, entry));
        return published.size();
    }
}
