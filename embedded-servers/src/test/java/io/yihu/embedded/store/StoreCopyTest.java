package io.yihu.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCopyTest {
    private static final long FOLD_OFTEN = 20_000;
    private static final int COPIES = 6;

    @TempDir
    private Path folder;

    @Test
    void copies_taken_while_it_is_written_and_folded_are_prefixes_that_hold_what_was_answered_before()
            throws Exception {
        AtomicInteger answered = new AtomicInteger();
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Integer> atLeast = new ArrayList<>();
        try (EmbeddedStore store = EmbeddedStore.onDisk(folder.resolve("store"), 0, FOLD_OFTEN);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> numbers = client.getDatabase("a").getCollection("numbers");
            Thread writer = new Thread(() -> {
                for (int n = 1; writing.get(); n++) {
                    numbers.insertOne(new Document("_id", n).append("text", "x".repeat(200)));
                    answered.set(n);
                }
            });
            writer.start();
            for (int i = 0; i < COPIES; i++) {
                atLeast.add(answered.get());
                StoreCopy.copy(folder.resolve("store"), folder.resolve("copy-" + i));
            }
            writing.set(false);
            writer.join();
        }
        for (int i = 0; i < COPIES; i++) {
            assertPrefix(folder.resolve("copy-" + i), atLeast.get(i));
        }
    }

    private static void assertPrefix(Path copy, int atLeast) throws Exception {
        long counted = StoreCopy.count(copy).getOrDefault("a.numbers", 0L);
        try (EmbeddedStore store = EmbeddedStore.onDisk(copy, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            List<Integer> ids = new ArrayList<>();
            client.getDatabase("a").getCollection("numbers").find().forEach(d -> ids.add(d.getInteger("_id")));
            assertThat(ids).hasSize((int) counted).hasSizeGreaterThanOrEqualTo(atLeast);
            assertThat(ids.stream().mapToInt(n -> n).max().orElse(0)).isEqualTo(ids.size());
        }
    }
}
