package io.yihu.intake.audit;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.yihu.testkit.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody with the database alone does to the audit shows. */
class AuditChainTest {
    private static final MongoClient CLIENT = MongoClients.create(TestStore.uri());
    private static final Instant NOW = Instant.parse("2026-09-07T01:30:00.123456Z");

    private MongoDatabase database;
    private MongoCollection<Document> entries;
    private AuditChain chain;

    @BeforeEach
    void five_entries() {
        database = CLIENT.getDatabase(TestStore.freshDatabase());
        entries = database.getCollection("reveal_audit");
        chain = chain();
        IntStream.rangeClosed(1, 5).forEach(i -> chain.append(asked("t" + i), AuditEntry.GRANTED, NOW));
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void an_untouched_chain_is_intact_and_another_instance_goes_on_with_it() {
        chain().append(asked("t6"), "no-live-task", NOW);
        chain.append(asked("t6"), AuditEntry.GRANTED, NOW);

        AuditVerdict verdict = chain().verify(null);

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.entries()).isEqualTo(7);
        assertThat(verdict.head()).isEqualTo(chain.newest());
        assertThat(chain.about("t6")).extracting(AuditEntry::outcome).containsExactly("granted", "no-live-task");
    }

    @Test
    void an_altered_entry_shows_also_where_its_hash_was_made_to_fit() {
        entries.updateOne(eq("_id", 3L), Updates.set("subject", "somebody-else"));
        broken(3, "ALTERED");

        Document altered = entries.find(eq("_id", 3L)).first();
        entries.updateOne(
                eq("_id", 3L), Updates.set("hash", AuditEntry.of(altered).hash()));
        broken(3, "ALTERED");
    }

    @Test
    void an_entry_that_was_taken_out_of_the_middle_shows() {
        entries.deleteOne(eq("_id", 3L));

        broken(3, "MISSING");
    }

    @Test
    void entries_that_changed_places_show() {
        Document second = entries.find(eq("_id", 2L)).first();
        Document third = entries.find(eq("_id", 3L)).first();
        entries.replaceOne(eq("_id", 2L), new Document(third).append("_id", 2L));
        entries.replaceOne(eq("_id", 3L), new Document(second).append("_id", 3L));

        broken(2, "ALTERED");
    }

    @Test
    void a_cut_tail_shows_against_the_head_and_against_what_was_written_down() {
        Anchor written = chain.newest();
        entries.deleteOne(eq("_id", 5L));
        broken(5, "TRUNCATED");

        database.getCollection("reveal_audit_head").drop();
        assertThat(chain().verify(written).why()).isEqualTo("TRUNCATED");
        chain().append(asked("t9"), AuditEntry.GRANTED, NOW);
        assertThat(chain().verify(null).intact()).as("nobody remembers").isTrue();
        assertThat(chain().verify(written).brokenAt()).isEqualTo(5);
    }

    @Test
    void two_writers_at_once_keep_one_chain() {
        AuditChain other = chain();
        List<CompletableFuture<Void>> both = List.of(chain, other).stream()
                .map(writer -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 25).forEach(i -> writer.append(asked("t"), AuditEntry.GRANTED, NOW))))
                .toList();
        both.forEach(CompletableFuture::join);

        assertThat(chain().verify(null).entries()).isEqualTo(55);
        assertThat(chain().verify(null).intact()).isTrue();
    }

    private void broken(long at, String why) {
        AuditVerdict verdict = chain().verify(null);
        assertThat(verdict.intact()).isFalse();
        assertThat(verdict.brokenAt()).isEqualTo(at);
        assertThat(verdict.why()).isEqualTo(why);
        assertThat(verdict.entries()).isEqualTo(at - 1);
    }

    private AuditChain chain() {
        return new AuditChain(database, hash -> "code of " + hash);
    }

    private static Asked asked(String ticket) {
        return new Asked("clerk", List.of("unit-clerk"), "chengguan", ticket, "visit", List.of("phone"));
    }
}
