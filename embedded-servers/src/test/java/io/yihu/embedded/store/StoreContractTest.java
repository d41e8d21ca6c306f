package io.yihu.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;
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
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What our services ask of a store; the same assertions hold for the embedded store and for MongoDB. */
public abstract class StoreContractTest {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private MongoClient client;
    private MongoCollection<Document> tickets;

    /** Connection string of the store under test. */
    protected abstract String uri();

    @BeforeEach
    void connect() {
        client = MongoClients.create(uri());
        tickets = client.getDatabase("contract").getCollection("t" + UUID.randomUUID());
    }

    @AfterEach
    void disconnect() {
        tickets.drop();
        client.close();
    }

    @Test
    void hello_tells_of_a_writable_server() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
        assertThat(((Number) hello.get("ok")).doubleValue()).isEqualTo(1);
    }

    @Test
    void a_document_is_found_by_its_id_as_it_was_inserted() {
        Document ticket = new Document("_id", "t-1")
                .append("at", Date.from(Instant.ofEpochMilli(1_700_000_000_123L)))
                .append("text", "小区停水 \uD83D\uDEB0")
                .append("count", 7L)
                .append("rate", 0.5)
                .append("open", true)
                .append("nothing", null)
                .append("units", List.of(new Document("id", "u-1"), new Document("id", "u-2")));
        tickets.insertOne(ticket);

        assertThat(tickets.find(eq("t-1")).first()).isEqualTo(ticket);
        assertThat(tickets.find(eq("t-2")).first()).isNull();
    }

    @Test
    void a_second_document_with_the_same_id_is_refused_as_duplicate_key() {
        tickets.insertOne(new Document("_id", 1).append("first", true));

        assertThatThrownBy(() -> tickets.insertOne(new Document("_id", 1)))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThat(tickets.find(eq(1)).first()).containsEntry("first", true);
    }

    @Test
    void find_filters_by_range_alternative_presence_and_membership() {
        insertNumbered(6);
        tickets.updateOne(eq(3), set("place.code", "310000"));

        assertThat(ids(tickets.find(and(gte("n", 2), lt("n", 4))))).containsExactlyInAnyOrder(2, 3);
        assertThat(ids(tickets.find(or(eq("n", 1), eq("place.code", "310000")))))
                .containsExactlyInAnyOrder(1, 3);
        assertThat(ids(tickets.find(exists("place")))).containsExactly(3);
        assertThat(tickets.find(exists("place.code", false))).hasSize(5);
        assertThat(ids(tickets.find(in("_id", 1, 5, 9)))).containsExactlyInAnyOrder(1, 5);
    }

    @Test
    void find_sorts_limits_and_reads_on_over_many_batches() {
        insertNumbered(2500);

        assertThat(ids(tickets.find().sort(descending("n")).limit(3))).containsExactly(2499, 2498, 2497);
        assertThat(tickets.find()).hasSize(2500);
        assertThat(tickets.find().batchSize(100)).hasSize(2500);
        assertThat(tickets.countDocuments()).isEqualTo(2500);
        assertThat(tickets.countDocuments(lt("n", 10))).isEqualTo(10);
    }

    @Test
    void an_update_sets_unsets_raises_and_appends_at_dotted_paths() {
        tickets.insertOne(new Document("_id", 1).append("call", new Document("tries", 1).append("note", "n")));

        var result = tickets.updateOne(
                eq(1),
                combine(
                        set("call.by", "clerk"),
                        unset("call.note"),
                        inc("call.tries", 2),
                        max("version", 5),
                        pushEach("log", List.of("a", "b"))));
        tickets.updateOne(eq(1), combine(max("version", 4), push("log", "c")));

        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(tickets.find(eq(1)).first())
                .isEqualTo(new Document("_id", 1)
                        .append("call", new Document("tries", 3).append("by", "clerk"))
                        .append("version", 5)
                        .append("log", List.of("a", "b", "c")));
    }

    @Test
    void an_update_under_a_version_check_changes_nothing_when_the_version_has_moved() {
        tickets.insertOne(new Document("_id", 1).append("version", 2));

        var stale = tickets.updateOne(and(eq(1), eq("version", 1)), set("state", "CLOSED"));

        assertThat(stale.getMatchedCount()).isZero();
        assertThat(tickets.find(eq(1)).first()).doesNotContainKey("state");
    }

    @Test
    void an_upsert_inserts_once_and_updates_after() {
        var first = tickets.updateOne(eq("a"), combine(inc("n", 1), setOnInsert("made.by", "x")), UPSERT);
        var second = tickets.updateOne(eq("a"), combine(inc("n", 1), setOnInsert("made.by", "y")), UPSERT);

        assertThat(first.getUpsertedId().asString().getValue()).isEqualTo("a");
        assertThat(second.getUpsertedId()).isNull();
        assertThat(tickets.find(eq("a")).first())
                .isEqualTo(new Document("_id", "a").append("n", 2).append("made", new Document("by", "x")));
    }

    @Test
    void find_and_update_answers_the_document_before_or_after() {
        var after = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

        assertThat(tickets.findOneAndUpdate(eq("no"), set("a", 1))).isNull();
        assertThat(tickets.findOneAndUpdate(eq("id"), inc("n", 1), after)).containsEntry("n", 1);
        assertThat(tickets.findOneAndUpdate(eq("id"), inc("n", 1), after)).containsEntry("n", 2);
        assertThat(tickets.findOneAndUpdate(eq("id"), inc("n", 1))).containsEntry("n", 2);
    }

    @Test
    void a_replacement_keeps_nothing_of_the_old_document() {
        ReplaceOptions upsert = new ReplaceOptions().upsert(true);
        tickets.replaceOne(eq(1), new Document("old", true), upsert);
        tickets.replaceOne(eq(1), new Document("new", true), upsert);

        assertThat(tickets.find()).containsExactly(new Document("_id", 1).append("new", true));
    }

    @Test
    void delete_removes_one_document() {
        insertNumbered(3);

        assertThat(tickets.deleteOne(eq(1)).getDeletedCount()).isEqualTo(1);
        assertThat(tickets.deleteOne(eq(1)).getDeletedCount()).isZero();
        assertThat(ids(tickets.find())).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void a_bulk_write_applies_every_kind_of_write() {
        insertNumbered(2);

        var result = tickets.bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", 10)),
                new UpdateOneModel<>(eq(0), set("n", 100)),
                new UpdateOneModel<>(eq(11), set("n", 11), UPSERT),
                new DeleteOneModel<>(eq(1))));

        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getDeletedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(ids(tickets.find())).containsExactlyInAnyOrder(0, 10, 11);
    }

    @Test
    void an_unordered_bulk_goes_on_after_a_duplicate_and_an_ordered_one_stops() {
        insertNumbered(2);
        var inserts = IntStream.of(5, 1, 6)
                .mapToObj(id -> new InsertOneModel<>(new Document("_id", id)))
                .toList();

        assertThatThrownBy(() -> tickets.bulkWrite(inserts, new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteErrors()).singleElement().matches(error -> error.getIndex() == 1);
                    assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                });
        assertThat(ids(tickets.find())).containsExactlyInAnyOrder(0, 1, 5, 6);
        tickets.deleteMany(in("_id", 5, 6));
        assertThatThrownBy(() -> tickets.bulkWrite(inserts)).isInstanceOf(MongoBulkWriteException.class);
        assertThat(ids(tickets.find())).containsExactlyInAnyOrder(0, 1, 5);
    }

    @Test
    void an_ordered_bulk_of_updates_stops_at_the_first_that_fails() {
        tickets.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
        insertNumbered(3);
        tickets.updateOne(eq(0), set("key", "k"));

        assertThatThrownBy(() -> tickets.bulkWrite(List.of(
                        new UpdateOneModel<Document>(eq(1), set("key", "k")),
                        new UpdateOneModel<Document>(eq(2), set("n", 22)))))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(tickets.find(eq(2)).first()).containsEntry("n", 2);
    }

    @Test
    void a_unique_sparse_index_refuses_a_second_value_and_ignores_absence() {
        tickets.createIndex(Indexes.ascending("n"));
        tickets.createIndex(
                Indexes.ascending("source", "number"),
                new IndexOptions().unique(true).sparse(true));
        insertNumbered(2);
        tickets.insertOne(new Document("_id", 7).append("source", "phone").append("number", "1"));

        assertThatThrownBy(() -> tickets.insertOne(
                        new Document("_id", 8).append("source", "phone").append("number", "1")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThat(tickets.listIndexes()).hasSize(3);
    }

    @Test
    void an_aggregate_matches_groups_and_sorts() {
        insertNumbered(10);

        var sums = tickets.aggregate(List.of(
                Aggregates.match(lt("n", 6)),
                Aggregates.group("$odd", Accumulators.sum("sum", "$n")),
                Aggregates.sort(descending("sum"))));

        assertThat(sums)
                .containsExactly(new Document("_id", 1).append("sum", 9), new Document("_id", 0).append("sum", 6));
    }

    private void insertNumbered(int count) {
        tickets.insertMany(IntStream.range(0, count)
                .mapToObj(n -> new Document("_id", n).append("n", n).append("odd", n % 2))
                .toList());
    }

    private static List<Integer> ids(Iterable<Document> found) {
        var ids = new ArrayList<Integer>();
        found.forEach(document -> ids.add(document.getInteger("_id")));
        return ids;
    }
}
