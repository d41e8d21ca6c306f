package io.yihu.testkit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the house asks of any store when it writes: extend it and name the server. */
public abstract class StoreWriteContract extends StoreTests {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    @Test
    void an_update_sets_unsets_raises_and_appends_at_dotted_paths() {
        documents.insertOne(new Document("_id", 1).append("call", new Document("tries", 1).append("note", "n")));

        var result = documents.updateOne(
                eq(1),
                combine(
                        set("call.by", "clerk"),
                        unset("call.note"),
                        inc("call.tries", 2),
                        max("version", 5),
                        pushEach("log", List.of("a", "b"))));
        documents.updateOne(eq(1), combine(max("version", 4), push("log", "c")));

        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(documents.find(eq(1)).first())
                .isEqualTo(new Document("_id", 1)
                        .append("call", new Document("tries", 3).append("by", "clerk"))
                        .append("version", 5)
                        .append("log", List.of("a", "b", "c")));
    }

    @Test
    void an_upsert_inserts_once_and_updates_after() {
        var first = documents.updateOne(eq("a"), combine(inc("n", 1), setOnInsert("made.by", "x")), UPSERT);
        var second = documents.updateOne(eq("a"), combine(inc("n", 1), setOnInsert("made.by", "y")), UPSERT);

        assertThat(first.getUpsertedId().asString().getValue()).isEqualTo("a");
        assertThat(second.getUpsertedId()).isNull();
        assertThat(documents.find(eq("a")).first())
                .isEqualTo(new Document("_id", "a").append("n", 2).append("made", new Document("by", "x")));
    }

    @Test
    void find_and_update_answers_the_document_before_or_after() {
        var after = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

        assertThat(documents.findOneAndUpdate(eq("no"), set("a", 1))).isNull();
        assertThat(documents.findOneAndUpdate(eq("id"), inc("n", 1), after)).containsEntry("n", 1);
        assertThat(documents.findOneAndUpdate(eq("id"), inc("n", 1), after)).containsEntry("n", 2);
        assertThat(documents.findOneAndUpdate(eq("id"), inc("n", 1))).containsEntry("n", 2);
    }

    @Test
    void a_replacement_keeps_nothing_of_the_old_document() {
        ReplaceOptions upsert = new ReplaceOptions().upsert(true);
        documents.replaceOne(eq(1), new Document("old", true), upsert);
        documents.replaceOne(eq(1), new Document("new", true), upsert);

        assertThat(documents.find()).containsExactly(new Document("_id", 1).append("new", true));
    }

    @Test
    void delete_removes_one_document() {
        insertNumbered(3);

        assertThat(documents.deleteOne(eq(1)).getDeletedCount()).isEqualTo(1);
        assertThat(documents.deleteOne(eq(1)).getDeletedCount()).isZero();
        assertThat(ids(documents.find())).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void a_bulk_write_applies_every_kind_of_write() {
        insertNumbered(2);

        var result = documents.bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", 10)),
                new UpdateOneModel<>(eq(0), set("n", 100)),
                new UpdateOneModel<>(eq(11), set("n", 11), UPSERT),
                new DeleteOneModel<>(eq(1))));

        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getDeletedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(ids(documents.find())).containsExactlyInAnyOrder(0, 10, 11);
    }

    @Test
    void an_unordered_bulk_goes_on_after_a_duplicate_and_an_ordered_one_stops() {
        insertNumbered(2);
        var inserts = IntStream.of(5, 1, 6)
                .mapToObj(id -> new InsertOneModel<>(new Document("_id", id)))
                .toList();

        assertThatThrownBy(() -> documents.bulkWrite(inserts, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteErrors()).singleElement().matches(error -> error.getIndex() == 1);
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                });
        assertThat(ids(documents.find())).containsExactlyInAnyOrder(0, 1, 5, 6);
        documents.deleteMany(in("_id", 5, 6));
        assertThatThrownBy(() -> documents.bulkWrite(inserts)).isInstanceOf(MongoBulkWriteException.class);
        assertThat(ids(documents.find())).containsExactlyInAnyOrder(0, 1, 5);
    }

    @Test
    void an_ordered_bulk_of_updates_stops_at_the_first_that_fails() {
        documents.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
        insertNumbered(3);
        documents.updateOne(eq(0), set("key", "k"));

        assertThatThrownBy(() -> documents.bulkWrite(List.of(
                        new UpdateOneModel<Document>(eq(1), set("key", "k")),
                        new UpdateOneModel<Document>(eq(2), set("n", 22)))))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(documents.find(eq(2)).first()).containsEntry("n", 2);
    }
}
