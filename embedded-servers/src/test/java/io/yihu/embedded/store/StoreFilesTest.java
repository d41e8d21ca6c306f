package io.yihu.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash, a second start or a bad disk leaves in the directory, and what the next start makes of it. */
class StoreFilesTest {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    @TempDir
    private Path directory;

    @Test
    void a_torn_last_record_is_cut_off_at_any_byte() throws IOException {
        put("kept");
        Path log = directory.resolve("log-2");
        put("torn");
        byte[] whole = Files.readAllBytes(log);
        for (int length = whole.length - 1; length >= 0; length -= 7) {
            only("log-1");
            Files.write(log, Arrays.copyOf(whole, length));
            assertThat(count()).isEqualTo(1);
        }
    }

    @Test
    void zeros_and_noise_after_the_last_record_are_cut_off() throws IOException {
        put("kept");
        for (byte[] tail : new byte[][] {new byte[4096], "noise and more noise".getBytes(UTF_8), {0, 0, 0, 9, 1}}) {
            only("log-1");
            Files.write(directory.resolve("log-1"), tail, StandardOpenOption.APPEND);
            assertThat(count()).isEqualTo(1);
        }
    }

    @Test
    void damage_before_the_end_is_refused_and_changes_nothing() throws IOException {
        put("one");
        put("two");
        Path log = directory.resolve("log-1");
        byte[] bytes = Files.readAllBytes(log);
        bytes[bytes.length / 2] ^= 1;
        Files.write(log, bytes);

        assertThatThrownBy(this::count)
                .isInstanceOf(StoreCorruptedException.class)
                .hasMessageContaining("log-1");
        assertThat(log).hasBinaryContent(bytes);
        Files.delete(log);
        assertThatThrownBy(this::count)
                .isInstanceOf(StoreCorruptedException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void a_crash_at_each_step_of_folding_leaves_a_store_that_starts() throws IOException {
        put("one");
        put("two");
        Files.writeString(directory.resolve("snapshot-.tmp"), "half a snapshot");
        assertThat(count()).isEqualTo(2);
        assertThat(directory.resolve("snapshot-.tmp")).doesNotExist();

        byte[] first = Files.readAllBytes(directory.resolve("log-1"));
        try (StoreDirectory files = StoreDirectory.open(directory)) {
            new Folding(files).fold(1);
        }
        Files.write(directory.resolve("log-1"), first); // renamed, not yet removed
        assertThat(count()).isEqualTo(2);
        assertThat(directory.resolve("log-1")).doesNotExist();
    }

    @Test
    void files_stay_small_when_a_small_live_set_is_overwritten() {
        Document large = new Document("text", "x".repeat(20_000));
        try (EmbeddedStore store = EmbeddedStore.onDisk(directory, 0, 1 << 20)) {
            with(store, collection -> {
                for (int i = 0; i < 1_000; i++) {
                    collection.replaceOne(eq(i % 10), large, UPSERT);
                }
                return null;
            });
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(bytesOnDisk()).isLessThan(4 << 20));
        }
        assertThat(count()).isEqualTo(10);
    }

    @Test
    void a_second_store_on_the_same_directory_is_refused() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.onDisk(directory, 0)) {
            assertThatThrownBy(() -> EmbeddedStore.onDisk(directory, 0)).isInstanceOf(StoreInUseException.class);
            try (StoreProcess second = StoreProcess.start(EmbeddedStoreMain.class, directory)) {
                assertThat(second.lines()).singleElement().asString().contains("in use by another process");
                assertThat(second.exitCode()).isEqualTo(1);
            }
            with(store, collection -> collection.insertOne(new Document("_id", 1)));
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_directory_that_cannot_be_written_or_a_taken_port_is_told_in_one_line() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "not a directory");
        assertThatThrownBy(() -> EmbeddedStore.onDisk(file.resolve("store"), 0))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be written");
        try (EmbeddedStore store = EmbeddedStore.onDisk(directory.resolve("one"), 0)) {
            assertThatThrownBy(() -> EmbeddedStore.onDisk(directory.resolve("two"), store.port()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("port " + store.port());
        }
    }

    private void put(String id) {
        try (EmbeddedStore store = EmbeddedStore.onDisk(directory, 0)) {
            with(store, collection -> collection.replaceOne(eq(id), new Document("text", "文".repeat(50)), UPSERT));
        }
    }

    private long count() {
        try (EmbeddedStore store = EmbeddedStore.onDisk(directory, 0)) {
            return with(store, MongoCollection::countDocuments);
        }
    }

    private static <T> T with(EmbeddedStore store, Function<MongoCollection<Document>, T> use) {
        try (MongoClient client = MongoClients.create(store.uri())) {
            return use.apply(client.getDatabase("files").getCollection("documents"));
        }
    }

    private void only(String name) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> !f.endsWith(name)).toList()) {
                Files.delete(file);
            }
        }
    }

    private long bytesOnDisk() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
