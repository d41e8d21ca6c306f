package io.yihu.kit.rebuild;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import io.yihu.kit.project.Difference;
import io.yihu.kit.project.DocumentIds;
import io.yihu.kit.project.Projection;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.bson.Document;

/** Compares two collections of one projection, document by document. */
final class Comparison {
    private static final int BATCH = 500;

    private final Projection<?> projection;
    private final MongoCollection<Document> live;
    private final MongoCollection<Document> rebuilt;
    private final IntConsumer progress;

    Comparison(
            Projection<?> projection,
            MongoCollection<Document> live,
            MongoCollection<Document> rebuilt,
            IntConsumer progress) {
        this.projection = projection;
        this.live = live;
        this.rebuilt = rebuilt;
        this.progress = progress;
    }

    /** Every document of either side that is not the same on both. */
    Map<String, Difference> all() {
        Map<String, Difference> different = new HashMap<>();
        DocumentIds.inBatches(rebuilt, ids -> {
            different.putAll(of(ids));
            progress.accept(ids.size());
        });
        DocumentIds.inBatches(live, ids -> {
            Set<String> alone = new HashSet<>(ids);
            rebuilt.find(in("_id", ids))
                    .projection(Projections.include("_id"))
                    .forEach(d -> alone.remove(d.getString("_id")));
            different.putAll(of(alone));
            progress.accept(alone.size());
        });
        return different;
    }

    /** Those of these documents that are not the same on both sides. */
    Map<String, Difference> of(Collection<String> ids) {
        Map<String, Difference> different = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<String> some = all.subList(from, Math.min(all.size(), from + BATCH));
            Map<String, Document> ofTopics = byId(rebuilt, some);
            Map<String, Document> ofLive = byId(live, some);
            for (String id : some) {
                Difference difference = projection.compare(ofLive.get(id), ofTopics.get(id));
                if (difference != Difference.NONE) {
                    different.put(id, difference);
                }
            }
        }
        return different;
    }

    private static Map<String, Document> byId(MongoCollection<Document> collection, List<String> ids) {
        Map<String, Document> documents = new HashMap<>();
        collection.find(in("_id", ids)).forEach(d -> documents.put(d.getString("_id"), d));
        return documents;
    }
}
