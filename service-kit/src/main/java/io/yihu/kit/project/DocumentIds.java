package io.yihu.kit.project;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;

/** Walks through a collection by the ids of its documents. */
public final class DocumentIds {
    private static final int BATCH = 500;

    private DocumentIds() {}

    /** Hands over all ids, some hundred at a time. */
    public static void inBatches(MongoCollection<Document> collection, Consumer<List<String>> each) {
        List<String> ids = new ArrayList<>();
        for (Document document :
                collection.find().projection(Projections.include("_id")).batchSize(BATCH)) {
            ids.add(document.getString("_id"));
            if (ids.size() == BATCH) {
                each.accept(ids);
                ids = new ArrayList<>();
            }
        }
        if (!ids.isEmpty()) {
            each.accept(ids);
        }
    }
}
