package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

/** Moves finished, fully published documents to the archive: copy, then delete what was copied. Safe to repeat. */
final class Archiver {

    void move(DecisionCollection collection, Document document) {
        String id = document.getString(Fields.ID);
        collection.archive().replaceOne(eq(Fields.ID, id), document, new ReplaceOptions().upsert(true));
        collection
                .live()
                .deleteOne(and(
                        eq(Fields.ID, id),
                        eq(Fields.VERSION, document.getLong(Fields.VERSION)),
                        exists(Fields.UNPUBLISHED_SINCE, false)));
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
