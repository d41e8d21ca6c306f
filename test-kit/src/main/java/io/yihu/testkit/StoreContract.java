package io.yihu.testkit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the house relies on when many write at once, in any store, MongoDB or embedded: extend it and name the server. */
public abstract class StoreContract extends StoreTests {
    private static final int THREADS = 8;

    @Test
    void an_update_under_a_stale_version_changes_nothing() {
        documents.insertOne(new Document("_id", "a").append("version", 2).append("state", "NEW"));

        UpdateResult stale = documents.updateOne(version("a", 1), set("state", "WRONG"));
        UpdateResult fresh = documents.updateOne(version("a", 2), combine(set("state", "RIGHT"), inc("version", 1)));

        assertThat(stale.getMatchedCount()).isZero();
        assertThat(fresh.getModifiedCount()).isEqualTo(1);
        assertThat(find("a")).containsEntry("state", "RIGHT").containsEntry("version", 3);
    }

    @Test
    void an_upsert_creates_once_and_then_adds_fields_beside_those_that_are_there() {
        UpdateOptions upsert = new UpdateOptions().upsert(true);

        UpdateResult first = documents.updateOne(eq("_id", "a"), set("facts.intake.1", "created"), upsert);
        UpdateResult second = documents.updateOne(eq("_id", "a"), set("facts.dispatch.1", "assigned"), upsert);
        UpdateResult again = documents.updateOne(eq("_id", "a"), set("facts.intake.1", "created"), upsert);

        assertThat(first.getUpsertedId()).isNotNull();
        assertThat(second.getUpsertedId()).isNull();
        assertThat(again.getModifiedCount()).isZero();
        assertThat(find("a").get("facts", Document.class))
                .isEqualTo(new Document("intake", new Document("1", "created"))
                        .append("dispatch", new Document("1", "assigned")));
    }

    @Test
    void of_many_claimants_exactly_one_wins() throws Exception {
        for (int round = 0; round < 25; round++) {
            String id = "round-" + round;
            documents.insertOne(new Document("_id", id).append("owner", null));

            List<Boolean> wins = Parallel.times(THREADS, () -> claim(id) != null);

            assertThat(wins).as(id).containsOnlyOnce(true);
        }
    }

    @Test
    void of_many_equal_inserts_one_is_kept_and_the_others_are_duplicate_keys() throws Exception {
        List<Boolean> inserted = Parallel.times(THREADS, () -> insert("a"));

        assertThat(inserted).containsOnlyOnce(true);
        assertThatThrownBy(() -> documents.insertOne(new Document("_id", "a")))
                .isInstanceOfSatisfying(MongoWriteException.class, e -> {
                    assertThat(e.getError().getCode()).isEqualTo(11000);
                    assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
                });
    }

    private @Nullable Document claim(String id) {
        return documents.findOneAndUpdate(
                and(eq("_id", id), eq("owner", null)),
                set("owner", Thread.currentThread().getName()),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    }

    private boolean insert(String id) {
        try {
            documents.insertOne(new Document("_id", id));
            return true;
        } catch (MongoWriteException e) {
            return false;
        }
    }

    private Document find(String id) {
        return Objects.requireNonNull(documents.find(eq("_id", id)).first());
    }

    private static Bson version(String id, int version) {
        return and(eq("_id", id), eq("version", version));
    }
}
