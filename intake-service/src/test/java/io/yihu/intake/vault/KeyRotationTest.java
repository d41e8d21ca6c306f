package io.yihu.intake.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.yihu.testkit.TestStore;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are turned over while the house works. */
class KeyRotationTest {
    private static final MongoClient CLIENT = MongoClients.create(TestStore.uri());
    private static final int TICKETS = 20;

    @TempDir
    Path directory;

    private MongoCollection<Document> callers;
    private VaultKeys keys;
    private CallerVault vault;

    @BeforeEach
    void some_callers() {
        callers = CLIENT.getDatabase(TestStore.freshDatabase()).getCollection("callers");
        keys = VaultKeys.open(directory.resolve("keys.json"), true);
        vault = new CallerVault(callers, keys);
        IntStream.range(0, TICKETS).forEach(i -> keep(vault, "t" + i));
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void all_fields_are_encrypted_anew_and_the_old_key_goes_when_nothing_needs_it() {
        KeyRotation rotation = new KeyRotation(callers, keys);
        Document before = callers.find().first();

        assertThat(rotation.rotate()).isEqualTo(new KeyRotation.Progress(2, 2L * TICKETS));
        assertThat(callers.find().first().get("phone")).isNotEqualTo(before.get("phone"));
        assertThat(rotation.rotate()).as("goes on, begins no second").isEqualTo(new KeyRotation.Progress(2, 0L));
        assertThat(rotation.retire()).isEqualTo(new KeyRotation.Progress(1, 0L));

        readable(vault, TICKETS);
        readable(new CallerVault(callers, reopened()), TICKETS);
    }

    @Test
    void whatever_is_kept_of_a_caller_outlives_the_old_key() {
        vault.keepSupplement("t0", "abc", "后来又说");
        KeyRotation rotation = new KeyRotation(callers, keys);

        rotation.rotate();
        rotation.retire();

        assertThat(vault.words("t0", "originalSupplement-abc")).isEqualTo("后来又说");
    }

    @Test
    void killed_in_the_middle_everything_is_readable_and_the_next_call_goes_on() throws Exception {
        keys.fields().add();
        keep(vault, "t" + TICKETS);

        CallerVault restarted = new CallerVault(callers, reopened());
        readable(restarted, TICKETS + 1);
        assertThat(new KeyRotation(callers, reopened()).rotate()).isEqualTo(new KeyRotation.Progress(2, 2L * TICKETS));
        readable(restarted, TICKETS + 1);
    }

    @Test
    void another_instance_follows_at_its_next_field() {
        CallerVault other = new CallerVault(callers, reopened());
        KeyRotation rotation = new KeyRotation(callers, keys);
        rotation.rotate();
        rotation.retire();

        readable(other, TICKETS);
        keep(other, "t" + TICKETS);
        readable(vault, TICKETS + 1);
    }

    private VaultKeys reopened() {
        return VaultKeys.open(directory.resolve("keys.json"), false);
    }

    private static void keep(CallerVault vault, String ticketId) {
        vault.keep(ticketId, "o-" + ticketId, new Secrets(false, "甄样例", "13800001234", null, null));
    }

    private static void readable(CallerVault vault, int tickets) {
        assertThat(IntStream.range(0, tickets).mapToObj(i -> vault.phone("t" + i)))
                .hasSize(tickets)
                .containsOnly("13800001234");
    }
}
