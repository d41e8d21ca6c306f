package io.yihu.testkit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the house asks of any store when it reads: extend it and name the server. */
public abstract class StoreReadContract extends StoreTests {
    @Test
    void hello_tells_of_a_writable_server() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
        assertThat(hello.get("ok")).asString().startsWith("1");
    }

    @Test
    void a_missing_field_answers_no_range_and_what_is_unequal() {
        documents.insertMany(List.of(
                new Document("_id", 1).append("n", 1),
                new Document("_id", 2).append("n", null),
                new Document("_id", 3)));

        assertThat(ids(documents.find(exists("n")))).containsExactlyInAnyOrder(1, 2);
        assertThat(ids(documents.find(lt("n", 5)))).containsExactly(1);
        assertThat(ids(documents.find(eq("n", null)))).containsExactlyInAnyOrder(2, 3);
        assertThat(ids(documents.find(ne("n", 1)))).containsExactlyInAnyOrder(2, 3);
        assertThat(ids(documents.find(and(exists("n"), ne("n", 1))))).containsExactly(2);
        assertThat(ids(documents.find(or(eq("n", 1), exists("n", false))))).containsExactlyInAnyOrder(1, 3);
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
        documents.insertOne(ticket);

        assertThat(documents.find(eq("t-1")).first()).isEqualTo(ticket);
        assertThat(documents.find(eq("t-2")).first()).isNull();
    }

    @Test
    void find_filters_by_range_alternative_presence_and_membership() {
        insertNumbered(6);
        documents.updateOne(eq(3), set("place.code", "310000"));

        assertThat(ids(documents.find(and(gte("n", 2), lt("n", 4))))).containsExactlyInAnyOrder(2, 3);
        assertThat(ids(documents.find(or(eq("n", 1), eq("place.code", "310000")))))
                .containsExactlyInAnyOrder(1, 3);
        assertThat(ids(documents.find(exists("place")))).containsExactly(3);
        assertThat(documents.find(exists("place.code", false))).hasSize(5);
        assertThat(ids(documents.find(in("_id", 1, 5, 9)))).containsExactlyInAnyOrder(1, 5);
    }

    @Test
    void find_sorts_limits_and_reads_on_over_many_batches() {
        insertNumbered(2500);

        assertThat(ids(documents.find().sort(descending("n")).limit(3))).containsExactly(2499, 2498, 2497);
        assertThat(documents.find()).hasSize(2500);
        assertThat(documents.find().batchSize(100)).hasSize(2500);
        assertThat(documents.countDocuments()).isEqualTo(2500);
        assertThat(documents.countDocuments(lt("n", 10))).isEqualTo(10);
        assertThat(documents.countDocuments(lt("n", 0))).isZero();
        assertThat(documents.countDocuments(
                        lt("n", 10), new CountOptions().skip(2).limit(5)))
                .isEqualTo(5);
    }

    @Test
    void a_unique_sparse_index_refuses_a_second_value_and_ignores_absence() {
        documents.createIndex(Indexes.ascending("n"));
        documents.createIndex(
                Indexes.ascending("source", "number"),
                new IndexOptions().unique(true).sparse(true));
        insertNumbered(2);
        documents.insertOne(new Document("_id", 7).append("source", "phone").append("number", "1"));

        assertThatThrownBy(() -> documents.insertOne(
                        new Document("_id", 8).append("source", "phone").append("number", "1")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThat(documents.listIndexes()).hasSize(3);
    }

    @Test
    void an_aggregate_matches_groups_and_sorts() {
        insertNumbered(10);

        var sums = documents.aggregate(List.of(
                Aggregates.match(lt("n", 6)),
                Aggregates.group("$odd", Accumulators.sum("sum", "$n")),
                Aggregates.sort(descending("sum"))));

        assertThat(sums)
                .containsExactly(new Document("_id", 1).append("sum", 9), new Document("_id", 0).append("sum", 6));
    }
}
