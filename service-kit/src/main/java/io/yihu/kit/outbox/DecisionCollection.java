package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.yihu.events.Writer;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
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

    /** Live documents that a timer has to look at, other than these, with the moment it had to, the oldest first. */
    Map<String, Instant> due(Instant now, List<String> without, int limit) {
        Map<String, Instant> due = new LinkedHashMap<>();
        Bson passed = Filters.lt(Fields.DUE_AT, Date.from(now));
        live.find(without.isEmpty() ? passed : Filters.and(passed, Filters.nin(Fields.ID, without)))
                .projection(Projections.include(Fields.DUE_AT))
                .sort(Sorts.ascending(Fields.DUE_AT))
                .limit(limit)
                .forEach(d ->
                        due.put(d.getString(Fields.ID), d.getDate(Fields.DUE_AT).toInstant()));
        return due;
    }

    /** How many live documents match, by the value of one of their fields; in one pass. */
    Map<String, Long> countLive(String field, Bson filter) {
        Map<String, Long> counts = new HashMap<>();
        live.aggregate(List.of(Aggregates.match(filter), Aggregates.group("$" + field, Accumulators.sum("count", 1L))))
                .forEach(group -> counts.put(
                        String.valueOf(group.get(Fields.ID)),
                        group.get("count", Number.class).longValue()));
        return counts;
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
