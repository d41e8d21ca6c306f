package io.yihu.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills the store with SIGKILL under eight writers, again and again on the same directory. */
class StoreKillTest {

    private static final Logger log = LoggerFactory.getLogger(StoreKillTest.class);
    private static final int KILLS = Integer.getInteger("store.kills", 6);

    private final long seed = Long.getLong("store.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Writer> writers = IntStream.range(0, 8)
            .mapToObj(i -> new Writer("w" + i, random.nextLong()))
            .toList();

    @TempDir
    private Path directory;

    @Test
    void every_acknowledged_write_survives_kill_exactly_and_whole() throws Exception {
        log.warn("seed {} (-Dstore.seed), {} kills (-Dstore.kills)", seed, KILLS);
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged += writeAndKill(kill % 2 == 0 ? FoldingStoreMain.class : EmbeddedStoreMain.class);
        }
        checkAll();
        log.warn("{} acknowledged writes, all there", acknowledged);
        assertThat(acknowledged).isGreaterThan(20 * KILLS);
    }

    private int writeAndKill(Class<?> main) throws Exception {
        try (StoreProcess store = StoreProcess.start(main, directory);
                MongoClient client = MongoClients.create(store.uri())) {
            check(collection(client));
            List<CompletableFuture<Integer>> writing = writers.stream()
                    .map(writer -> CompletableFuture.supplyAsync(
                            () -> writer.writeUntilGone(collection(client)), inOwnThread()))
                    .toList();
            store.killAfter(500 + random.nextInt(1500));
            return writing.stream().mapToInt(CompletableFuture::join).sum();
        }
    }

    private void checkAll() {
        try (EmbeddedStore store = EmbeddedStore.onDisk(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            check(collection(client));
        }
    }

    private void check(MongoCollection<Document> collection) {
        Map<String, Document> found = new HashMap<>();
        for (Document document : collection.find()) {
            assertThat(found.put(document.getString("_id"), document)).isNull();
        }
        writers.forEach(writer -> writer.check(found));
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("kill").getCollection("documents");
    }

    private static Executor inOwnThread() {
        return task -> new Thread(task, "writer").start();
    }
}
