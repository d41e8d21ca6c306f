package io.yihu.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Map;

/**
 * What a query asks to be equal. The library looks into an index only where a query has the index's fields and no other; every
 * guarded update, such as {@code _id} and a version, would search the whole collection. Each document that answers the query
 * answers these conditions, so they may choose the candidates.
 */
final class Equalities {

    private Equalities() {}

    /** Field and value, or {@code $in} and its values; of conditions that must all hold. */
    static Document of(Document query) {
        Document found = new Document();
        collect(query, found);
        return found;
    }

    private static void collect(Document query, Document found) {
        for (Map.Entry<String, Object> condition : query.entrySet()) {
            Object value = condition.getValue();
            if (condition.getKey().equals("$and") && value instanceof Collection<?> all) {
                all.forEach(each -> collect((Document) each, found));
            } else if (!condition.getKey().startsWith("$") && chooses(value)) {
                found.putIfAbsent(condition.getKey(), value);
            }
        }
    }

    private static boolean chooses(Object value) {
        if (value instanceof Document operators) {
            return operators.size() == 1 && operators.containsKey("$in");
        }
        return value instanceof String || value instanceof Number;
    }
}
