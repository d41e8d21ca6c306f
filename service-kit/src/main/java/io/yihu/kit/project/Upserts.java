package io.yihu.kit.project;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/** Upserts by {@code _id}, of which two may meet on a document that neither has seen: the loser simply goes again. */
public final class Upserts {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private Upserts() {}

    /** Writes them in no particular order. They must be repeatable, as they may be carried out twice. */
    public static void write(MongoCollection<Document> collection, List<WriteModel<Document>> upserts) {
        try {
            collection.bulkWrite(upserts, UNORDERED);
        } catch (MongoBulkWriteException e) {
            boolean met = e.getWriteErrors().stream().allMatch(w -> w.getCategory() == ErrorCategory.DUPLICATE_KEY)
                    && e.getWriteConcernError() == null;
            if (!met) {
                throw e;
            }
            collection.bulkWrite(upserts, UNORDERED);
        }
    }
}
