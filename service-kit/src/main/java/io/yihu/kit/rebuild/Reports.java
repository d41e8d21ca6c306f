package io.yihu.kit.rebuild;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** What is known of rebuilds, kept so that any instance can tell. */
final class Reports {
    private static final String SEEN_AT = "seenAt";

    private final MongoCollection<Document> reports;

    Reports(MongoDatabase database) {
        this.reports = database.getCollection("rebuilds");
    }

    void save(Progress progress, Instant now) {
        reports.replaceOne(
                eq("_id", progress.id()),
                progress.document().append(SEEN_AT, Date.from(now)),
                new ReplaceOptions().upsert(true));
    }

    /** A run that has not been heard of since {@code heardSince} and has not ended is told as abandoned. */
    Optional<Document> find(String id, Instant heardSince) {
        return Optional.ofNullable(reports.find(eq("_id", id)).first()).map(d -> told(d, heardSince));
    }

    /** The newest first. */
    List<Document> all(Instant heardSince) {
        return reports.find().into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing((Document d) -> d.getString("startedAt"))
                        .reversed())
                .map(d -> told(d, heardSince))
                .toList();
    }

    private static Document told(Document stored, Instant heardSince) {
        boolean silent = stored.getDate(SEEN_AT).toInstant().isBefore(heardSince);
        Document told = new Document("id", stored.getString("_id"));
        told.putAll(stored);
        told.remove("_id");
        told.remove(SEEN_AT);
        if (silent && stored.get("endedAt") == null) {
            told.put("phase", "ABANDONED");
        }
        return told;
    }
}
