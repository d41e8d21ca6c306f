package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;

import org.bson.Document;

/**
 * Moves finished, fully published documents to the archive: copy, then delete what was copied. Safe to repeat; a newer copy
 * that is there already stays.
 */
final class Archiver {

    void move(DecisionCollection collection, Document document) {
        String id = document.getString(Fields.ID);
        long version = document.getLong(Fields.VERSION);
        if (!DecisionCollection.insert(collection.archive(), document)) {
            collection.archive().replaceOne(and(eq(Fields.ID, id), lt(Fields.VERSION, version)), document);
        }
        collection
                .live()
                .deleteOne(
                        and(eq(Fields.ID, id), eq(Fields.VERSION, version), exists(Fields.UNPUBLISHED_SINCE, false)));
    }

    /** Moves what a crash left behind. */
    void sweep(DecisionCollection collection, int limit) {
        collection
                .live()
                .find(and(eq(Fields.FINISHED, true), exists(Fields.UNPUBLISHED_SINCE, false)))
                .limit(limit)
                .forEach(document -> move(collection, document));
    }
}
