package io.yihu.kit.feed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.yihu.kit.project.Upserts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The marks: which documents have changed since their snapshots were made, and who is making them. Times are real times. One
 * for each open document; when the last reader has heard its last word the mark goes too, so sweeps cost what is open.
 */
final class FeedMarks {
    /** So long nobody else takes up what somebody has taken up. */
    static final Duration LEASE = Duration.ofSeconds(30);

    static final String ID = "_id";
    static final String SINCE = "touchedSince";
    static final String OWNER = "owner";
    static final String LEASED = "leasedUntil";
    /** The mark that says that everything open has been marked once. */
    private static final String BEGUN = "@begun";

    private final MongoCollection<Document> marks;

    FeedMarks(MongoCollection<Document> marks) {
        this.marks = marks;
    }

    MongoCollection<Document> collection() {
        return marks;
    }

    void createIndexes() {
        for (String field : List.of(SINCE, OWNER)) {
            marks.createIndex(Indexes.ascending(field), new IndexOptions().sparse(true));
        }
    }

    void touch(Collection<String> ids) {
        write(ids, touched(Date.from(Instant.now())), true);
    }

    void touchKnown(Collection<String> ids) {
        write(ids, touched(Date.from(Instant.now())), false);
    }

    /** What was said before counts for nothing. */
    void touchAnew(Collection<String> ids) {
        write(ids, combine(touched(Date.from(Instant.now())), set(FeedMark.ANEW, true)), true);
    }

    boolean begun() {
        return marks.find(eq(ID, BEGUN)).first() != null;
    }

    void begin() {
        marks.updateOne(eq(ID, BEGUN), set("at", Date.from(Instant.now())), new UpdateOptions().upsert(true));
    }

    /** Since when the longest waiting document waits; nothing where none does. */
    @Nullable
    Instant oldest() {
        Document first =
                marks.find(exists(SINCE)).sort(Sorts.ascending(SINCE)).limit(1).first();
        return first == null ? null : first.getDate(SINCE).toInstant();
    }

    /** Takes up some that wait and that nobody has taken up, the longest waiting first. */
    List<FeedMark> claim(String owner, int limit) {
        Date now = Date.from(Instant.now());
        Bson free = and(exists(SINCE), or(exists(LEASED, false), lt(LEASED, now)));
        List<String> ids = marks.find(free)
                .sort(Sorts.ascending(SINCE))
                .limit(limit)
                .projection(Projections.include(ID))
                .map(document -> document.getString(ID))
                .into(new ArrayList<>());
        if (ids.isEmpty()) {
            return List.of();
        }
        Date until = Date.from(now.toInstant().plus(LEASE));
        marks.updateMany(and(in(ID, ids), free), combine(set(OWNER, owner), set(LEASED, until)));
        return marks.find(and(in(ID, ids), eq(OWNER, owner))).map(FeedMark::of).into(new ArrayList<>());
    }

    /** Gives back what was taken up and not done. */
    void release(String owner) {
        marks.updateMany(eq(OWNER, owner), combine(unset(OWNER), unset(LEASED)));
    }

    private void write(Collection<String> ids, Bson update, boolean upsert) {
        List<WriteModel<Document>> writes = ids.stream()
                .distinct()
                .<WriteModel<Document>>map(
                        id -> new UpdateOneModel<>(eq(ID, id), update, new UpdateOptions().upsert(upsert)))
                .toList();
        if (!writes.isEmpty()) {
            Upserts.write(marks, writes);
        }
    }

    static Bson touched(Date now) {
        return combine(inc(FeedMark.TOUCHED, 1L), min(SINCE, now));
    }
}
