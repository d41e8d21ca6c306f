package io.yihu.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found after a restart is what was there before it, whichever command wrote it. */
class StoreRestartTest {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    @TempDir
    private Path directory;

    @Test
    void every_kind_of_write_is_found_again_after_a_restart() {
        Map<String, List<Document>> before = contentsAfter(database -> {
            MongoCollection<Document> tickets = numbered(database, "tickets", 20);
            tickets.updateOne(eq(1), pushEach("log", List.of(1, new Document("a", 2))));
            tickets.updateMany(eq("n", 2), set("two", true));
            tickets.updateOne(eq("none", 1), set("generated", true), UPSERT);
            tickets.findOneAndUpdate(eq("new"), inc("n", 3), new FindOneAndUpdateOptions().upsert(true));
            tickets.findOneAndDelete(eq(3));
            tickets.deleteOne(eq(4));
            tickets.replaceOne(eq(5), new Document("only", "this"));
            tickets.bulkWrite(List.of(
                    new InsertOneModel<>(new Document("_id", 40)),
                    new UpdateOneModel<>(eq(6), set("n", 66)),
                    new UpdateOneModel<>(eq(41), set("n", 41), UPSERT),
                    new DeleteOneModel<>(eq(7))));
        });

        assertThat(before).containsOnlyKeys("tickets");
        assertThat(contentsAfter(database -> {})).isEqualTo(before);
        assertThat(contentsAfter(database -> {})).isEqualTo(before);
    }

    @Test
    void collections_dropped_renamed_and_filled_anew_are_so_after_a_restart() {
        Map<String, List<Document>> before = contentsAfter(database -> {
            numbered(database, "dropped", 3).drop();
            numbered(database, "again", 5).drop();
            numbered(database, "again", 2);
            numbered(database, "old", 4).renameCollection(new MongoNamespace("restart", "renamed"));
            database.getCollection("renamed").deleteOne(eq(0));
            database.createCollection("empty");
        });

        assertThat(before).containsOnlyKeys("again", "renamed", "empty");
        assertThat(before.get("renamed")).hasSize(3);
        assertThat(contentsAfter(database -> {})).isEqualTo(before);
        assertThat(contentsAfter(MongoDatabase::drop)).isEmpty();
        assertThat(contentsAfter(database -> {})).isEmpty();
        assertThat(contentsAfter(database -> numbered(database, "fresh", 1))).containsOnlyKeys("fresh");
        assertThat(contentsAfter(database -> {})).containsOnlyKeys("fresh");
    }

    @Test
    void unique_keys_hold_after_a_restart() {
        contentsAfter(database -> {
            MongoCollection<Document> tickets = numbered(database, "tickets", 2);
            tickets.createIndex(
                    Indexes.ascending("source.number"),
                    new IndexOptions().unique(true).sparse(true));
            tickets.createIndex(Indexes.ascending("n"));
            tickets.updateOne(eq(0), set("source.number", "1"));
        });

        contentsAfter(database -> {
            MongoCollection<Document> tickets = database.getCollection("tickets");
            assertThat(tickets.listIndexes()).hasSize(3);
            assertThatThrownBy(() -> tickets.insertOne(new Document("_id", 0))).isInstanceOf(MongoWriteException.class);
            assertThatThrownBy(() -> tickets.updateOne(eq(1), set("source.number", "1")))
                    .isInstanceOf(MongoWriteException.class);
        });
    }

    private Map<String, List<Document>> contentsAfter(Consumer<MongoDatabase> writes) {
        try (EmbeddedStore store = EmbeddedStore.onDisk(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoDatabase database = client.getDatabase("restart");
            writes.accept(database);
            Map<String, List<Document>> contents = new TreeMap<>();
            for (String name : database.listCollectionNames()) {
                contents.put(name, database.getCollection(name).find().into(new ArrayList<>()));
            }
            return contents;
        }
    }

    private static MongoCollection<Document> numbered(MongoDatabase database, String name, int count) {
        MongoCollection<Document> collection = database.getCollection(name);
        collection.insertMany(IntStream.range(0, count)
                .mapToObj(n -> new Document("_id", n).append("n", n))
                .toList());
        return collection;
    }
}
