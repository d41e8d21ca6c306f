package io.yihu.kit.feed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Writes into the marks what is about to be said and what was said. Every write asks whether the mark is still ours: who
 * stood still until the lease was over finds that out here, and marks the document again.
 */
final class FeedLedger {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> marks;

    FeedLedger(FeedMarks marks) {
        this.marks = marks.collection();
    }

    /**
     * Before anything is said: from now on these readers may know of the document, whatever becomes of us.
     *
     * @return false where somebody else has taken one up meanwhile
     */
    boolean announce(String owner, List<Said> about) {
        List<WriteModel<Document>> writes = about.stream()
                .filter(said -> !said.fresh().isEmpty())
                .<WriteModel<Document>>map(said -> new UpdateOneModel<>(
                        ours(owner, said),
                        combine(said.fresh().stream()
                                .map(reader -> set(FeedMark.KNOWN + "." + FeedMark.field(reader), ""))
                                .toList())))
                .toList();
        return writes.isEmpty() || marks.bulkWrite(writes, UNORDERED).getMatchedCount() == writes.size();
    }

    /** The broker has it all. A document that was marked meanwhile stays marked. */
    void close(String owner, List<Said> all) {
        if (all.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> quiet =
                all.stream().map(said -> quiet(owner, said)).toList();
        long closed = count(marks.bulkWrite(quiet, UNORDERED));
        if (closed < all.size() && closed + count(marks.bulkWrite(busy(owner, all), UNORDERED)) < all.size()) {
            repeat(all);
        }
    }

    private static List<WriteModel<Document>> busy(String owner, List<Said> all) {
        Bson again = set(FeedMarks.SINCE, Date.from(Instant.now()));
        return all.stream()
                .<WriteModel<Document>>map(
                        said -> new UpdateOneModel<>(ours(owner, said), combine(said(said), free(), again)))
                .toList();
    }

    private static WriteModel<Document> quiet(String owner, Said said) {
        Bson unchanged = and(ours(owner, said), eq(FeedMark.TOUCHED, said.mark().touched()));
        return said.after().isEmpty()
                ? new DeleteOneModel<>(unchanged)
                : new UpdateOneModel<>(
                        unchanged, combine(said(said), free(), unset(FeedMarks.SINCE), unset(FeedMark.ANEW)));
    }

    /** Somebody else may have said something newer before we said this: it is said again, with a higher number. */
    private void repeat(List<Said> all) {
        Date now = Date.from(Instant.now());
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Said said : all) {
            Stream<Bson> unsure = said.snapshots().stream()
                    .map(snapshot -> set(FeedMark.KNOWN + "." + FeedMark.field(snapshot.reader()), ""));
            writes.add(new UpdateOneModel<>(
                    eq(FeedMarks.ID, said.mark().id()),
                    combine(Stream.concat(Stream.of(FeedMarks.touched(now)), unsure)
                            .toList()),
                    new UpdateOptions().upsert(true)));
        }
        marks.bulkWrite(writes, UNORDERED);
    }

    private static Bson ours(String owner, Said said) {
        return and(eq(FeedMarks.ID, said.mark().id()), eq(FeedMarks.OWNER, owner));
    }

    private static Bson said(Said said) {
        Document known = new Document();
        said.after().forEach((reader, hash) -> known.append(FeedMark.field(reader), hash));
        return combine(set(FeedMark.VERSION, said.version()), set(FeedMark.KNOWN, known));
    }

    private static Bson free() {
        return combine(unset(FeedMarks.OWNER), unset(FeedMarks.LEASED));
    }

    private static long count(BulkWriteResult result) {
        return (long) result.getMatchedCount() + result.getDeletedCount();
    }
}
