package io.yihu.kit.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Finds decision documents of one kind, live and archived, by an index of its own, so that the cost does not grow with history. */
public final class DecisionIds {
    private final List<MongoCollection<Document>> collections;

    DecisionIds(DecisionCollection collection, Bson index) {
        this.collections = List.of(collection.archive(), collection.live());
        collections.forEach(documents -> documents.createIndex(index));
    }

    /**
     * Ids of what matches, the greatest first.
     *
     * @param filter over the fields of the index
     */
    public List<String> newest(Bson filter, int limit) {
        TreeSet<String> found = new TreeSet<>(Comparator.reverseOrder());
        collections.forEach(documents -> documents
                .find(filter)
                .projection(Projections.include(Fields.ID))
                .sort(Sorts.descending(Fields.ID))
                .limit(limit)
                .forEach(document -> found.add(document.getString(Fields.ID))));
        return found.stream().limit(limit).toList();
    }
}
