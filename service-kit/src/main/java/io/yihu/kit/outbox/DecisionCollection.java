package io.yihu.kit.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.yihu.events.Writer;
import org.bson.Document;

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

    void createIndexes() {
        for (String field : new String[] {Fields.UNPUBLISHED_SINCE, Fields.DUE_AT, Fields.FINISHED}) {
            live.createIndex(Indexes.ascending(field), new IndexOptions().sparse(true));
        }
    }
}
