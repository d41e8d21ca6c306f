package io.yihu.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more. */
class StoreFailureTest {

    @TempDir
    private Path directory;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void when_the_disk_takes_no_more_the_store_ends_and_what_it_acknowledged_is_there() throws Exception {
        int acknowledged;
        try (StoreProcess store = StoreProcess.startWithFileLimit(400, directory);
                MongoClient client = MongoClients.create(store.uri())) {
            acknowledged = insertUntilRefused(documents(client));
            assertThat(store.exitCode()).isEqualTo(2);
            assertThat(store.lines()).anyMatch(line -> line.contains("the store has stopped"));
        }
        try (EmbeddedStore store = EmbeddedStore.onDisk(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            for (int i = 0; i < acknowledged; i++) {
                assertThat(documents(client).find(eq(i)).first()).isNotNull();
            }
            assertThat(documents(client).countDocuments()).isBetween((long) acknowledged, acknowledged + 1L);
        }
    }

    private static int insertUntilRefused(MongoCollection<Document> documents) {
        String text = "x".repeat(1000);
        for (int i = 0; i < 1000; i++) {
            try {
                documents.insertOne(new Document("_id", i).append("text", text));
            } catch (MongoException refused) {
                return i;
            }
        }
        throw new AssertionError("200 KiB took 1000 documents of 1 KiB");
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("failure").getCollection("documents");
    }
}
