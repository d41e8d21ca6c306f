package io.yihu.allinone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.yihu.embedded.store.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    private Path folder;

    private Path data;
    private Path file;
    private Path target;

    @BeforeEach
    void aFolderWithOneTicket() throws IOException {
        data = folder.resolve("data");
        file = folder.resolve("backup.zip");
        target = folder.resolve("target");
        for (String each : List.of(
                "keys/keyset.json",
                "identity/key",
                "demo/half-year.jsonl",
                "logs/yihu.log",
                "kafka/00.log",
                "services.properties",
                "yihu.lock",
                "yihu.version")) {
            Files.createDirectories(data.resolve(each).getParent());
            Files.writeString(data.resolve(each), "1");
        }
        try (EmbeddedStore store = EmbeddedStore.onDisk(data.resolve("store"), 0);
                MongoClient client = MongoClients.create(store.uri())) {
            client.getDatabase("yihu_intake")
                    .getCollection("registrations")
                    .insertOne(new Document("_id", "SY1").append("state", "open"));
        }
    }

    @Test
    void the_folder_is_inside_but_for_broker_logs_locks_and_addresses_and_for_keys_where_they_are_not_wanted()
            throws IOException {
        Manifest without = new Backup(data, file, false).make();
        Manifest with = new Backup(data, folder.resolve("keys.zip"), true).make();

        assertThat(without.tickets()).isEqualTo(1);
        assertThat(paths(without))
                .containsExactlyInAnyOrder("identity/key", "demo/half-year.jsonl", "yihu.version", "store/log-1");
        assertThat(paths(with)).containsAll(paths(without)).contains("keys/keyset.json");
        assertThat(leftBeside()).containsExactlyInAnyOrder("data", "backup.zip", "keys.zip");
    }

    @Test
    void a_restored_store_has_the_same_documents_and_the_folder_is_marked() throws IOException {
        new Backup(data, file, false).make();

        new Restore(file, target).restore();

        assertThat(target.resolve(RestoreMark.FILE)).exists();
        try (EmbeddedStore store = EmbeddedStore.onDisk(target.resolve("store"), 0);
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(client.getDatabase("yihu_intake")
                            .getCollection("registrations")
                            .find())
                    .extracting(d -> d.getString("_id"))
                    .containsExactly("SY1");
        }
        assertThat(leftBeside()).containsExactlyInAnyOrder("data", "backup.zip", "target");
    }

    @Test
    void a_damaged_backup_is_refused_wherever_the_damage_is_and_the_folder_stays_empty() throws IOException {
        new Backup(data, file, true).make();
        byte[] whole = Files.readAllBytes(file);
        Files.createDirectory(target);

        for (int at = 0; at < whole.length - 64; at += Math.max(1, whole.length / 60)) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(file, damaged);
            if (refused()) {
                assertThat(target).isEmptyDirectory();
            } else {
                new Restore(file, folder.resolve("copy-" + at)).restore();
                assertThat(Files.readString(folder.resolve("copy-" + at + "/keys/keyset.json")))
                        .isEqualTo("1");
            }
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(refused()).isTrue();
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void a_foreign_file_and_one_that_would_climb_out_of_the_folder_are_refused() throws IOException {
        Files.writeString(file, "no zip");
        assertThatThrownBy(() -> new Restore(file, target).restore())
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("no backup of Yihu");
        String manifest = "{\"format\":\"yihu-backup\",\"formatVersion\":1,\"dataVersion\":1,\"createdAt\":\"\","
                + "\"withKeys\":false,\"tickets\":0,\"documents\":{},"
                + "\"files\":[{\"path\":\"../evil\",\"size\":0,\"sha256\":\"\"}]}";
        zip(Manifest.NAME, manifest);
        assertThatThrownBy(() -> new Restore(file, target).restore()).hasMessageContaining("damaged (../evil)");
        zip(Manifest.NAME, manifest.replace("\"dataVersion\":1", "\"dataVersion\":99"));
        assertThatThrownBy(() -> new Restore(file, target).restore()).hasMessageContaining("newer program");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_folder_of_a_newer_program_is_not_backed_up() throws IOException {
        Files.writeString(data.resolve("yihu.version"), "2");

        assertThatThrownBy(() -> new Backup(data, file, true).make())
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("has format 2, this program knows up to 1");
        assertThat(leftBeside()).containsExactly("data");
    }

    @Test
    void what_a_killed_process_left_is_removed_and_what_a_living_one_is_at_stays() throws IOException {
        String dead = ".yihu-unfinished-" + Long.MAX_VALUE / 100;
        String alive = ".yihu-unfinished-1";
        for (String each : List.of(dead, alive)) {
            Files.createDirectories(folder.resolve(each + "/data/store"));
            Files.writeString(folder.resolve(each + "/data/store/log-1"), "x");
        }

        new Backup(data, file, true).make();

        assertThat(leftBeside()).containsExactlyInAnyOrder("data", "backup.zip", alive);
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        new Backup(data, file, false).make();

        assertThatThrownBy(() -> new Backup(data, file, false).make()).hasMessageContaining("there already");
        assertThatThrownBy(() -> new Restore(file, data).restore()).hasMessageContaining("only an empty folder");
        assertThatThrownBy(() -> new Backup(target, folder.resolve("b.zip"), false).make())
                .hasMessageContaining("no store");
    }

    private boolean refused() throws IOException {
        try (BackupFile backup = BackupFile.verified(file)) {
            return false;
        } catch (BackupRefused e) {
            return true;
        }
    }

    private void zip(String name, String content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static List<String> paths(Manifest manifest) {
        return manifest.files().stream().map(Manifest.Entry::path).toList();
    }

    private List<String> leftBeside() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(p -> names.add(p.getFileName().toString()));
        }
        return names;
    }
}
