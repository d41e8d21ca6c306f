package io.yihu.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Drivers count by aggregation, and the library aggregates over all documents. What only counts the documents that match is asked of
 * the old {@code count}, which looks where queries look.
 */
final class Counting {

    private static final Document GROUP = new Document("_id", 1).append("n", new Document("$sum", 1));

    private Counting() {}

    /** Carries an aggregation out, as a count where it is one. */
    static Document aggregate(String database, Document command, BiFunction<String, Document, Document> execute) {
        Document query = counted(command.get("pipeline"));
        if (query == null) {
            return execute.apply("aggregate", command);
        }
        Object collection = command.get("aggregate");
        Document answer = execute.apply("count", new Document("count", collection).append("query", query));
        Object n = answer.get("n");
        List<Document> found =
                Integer.valueOf(0).equals(n) ? List.of() : List.of(new Document("_id", 1).append("n", n));
        return new Document(
                        "cursor",
                        new Document("id", 0L)
                                .append("ns", database + "." + collection)
                                .append("firstBatch", found))
                .append("ok", 1.0);
    }

    /** What is matched and then only counted, or nothing. */
    private static @Nullable Document counted(@Nullable Object pipeline) {
        if (!(pipeline instanceof Collection<?> stages) || stages.size() != 2) {
            return null;
        }
        Iterator<?> stage = stages.iterator();
        Document match = (Document) stage.next();
        Document group = (Document) stage.next();
        return GROUP.equals(group.get("$group")) && match.get("$match") instanceof Document query ? query : null;
    }
}
