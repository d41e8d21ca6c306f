package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import io.yihu.events.Writer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The two collections behind one kind of decision document: what is live, and the archive of what is finished. The live
 * one stays as small as what is open, so sweeps, timers and boards do not grow with history.
 */
record DecisionCollection(Writer writer, MongoCollection<Document> live, MongoCollection<Document> archive) {

    static DecisionCollection open(MongoDatabase database, String name, Writer writer) {
        return new DecisionCollection(writer, database.getCollection(name), database.getCollection(name + "_archive"));
    }

    String name() {
        return live.getNamespace().getCollectionName();
    }

    /** The document as it stands, or nothing. Live first: on its way to the archive it is copied before it is deleted. */
    @Nullable
    Document newest(String id) {
        Document there = live.find(eq(Fields.ID, id)).first();
        return there != null ? there : archive.find(eq(Fields.ID, id)).first();
    }

    /** Whether there is a document with this id, live or archived; in the same order and for the same reason. */
    boolean has(String id) {
        return has(live, id) || has(archive, id);
    }

    private static boolean has(MongoCollection<Document> documents, String id) {
        return documents
                        .find(eq(Fields.ID, id))
                        .projection(Projections.include(Fields.ID))
                        .first()
                != null;
    }

    /** Puts a new document in; false where there is one with this id. */
    static boolean insert(MongoCollection<Document> into, Document document) {
        try {
            into.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    void createIndexes() {
        for (String field : new String[] {Fields.UNPUBLISHED_SINCE, Fields.DUE_AT, Fields.FINISHED}) {
            live.createIndex(Indexes.ascending(field), new IndexOptions().sparse(true));
        }
    }
}
