package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed between a change and its line in the audit. */
class AuditSurvivesTest {

    @TempDir
    private Path folder;

    private Identity identity;
    private MongoCollection<Document> audit;
    private MongoCollection<Document> accounts;

    @BeforeEach
    void start() throws Exception {
        identity = new Identity(folder);
        audit = identity.database().getCollection("account_audit");
        accounts = identity.database().getCollection("accounts");
        identity.api().post("/api/accounts/admin/enable").expect(200);
        identity.api().post("/api/accounts/admin/enable").expect(200);
    }

    @AfterEach
    void stop() {
        identity.close();
    }

    @Test
    void an_entry_that_waits_in_its_document_is_handed_over_at_the_next_start_and_once_only() throws Exception {
        Document last = audit.find(new Document("_id", 3L)).first();
        Document waiting = new Document(last);
        waiting.remove("_id");
        accounts.updateOne(new Document("_id", "admin"), new Document("$push", new Document("pendingAudit", waiting)));
        identity.restart();
        assertThat(audit.countDocuments()).as("it had arrived already").isEqualTo(3);

        audit.deleteOne(new Document("_id", 3L));
        accounts.updateOne(new Document("_id", "admin"), new Document("$push", new Document("pendingAudit", waiting)));
        identity.restart();

        assertThat(audit.countDocuments()).isEqualTo(3);
        assertThat(audit.find(new Document("_id", 3L)).first().getString("key")).isEqualTo(last.getString("key"));
        assertThat(accounts.find(new Document("_id", "admin")).first().getList("pendingAudit", Document.class))
                .isEmpty();
    }

    @Test
    void numbers_go_on_without_a_gap_after_a_restart() throws Exception {
        identity.restart();
        identity.api().post("/api/accounts/admin/enable").expect(200);

        List<Long> numbers = new ArrayList<>();
        audit.find().sort(new Document("_id", 1)).forEach(d -> numbers.add(d.getLong("_id")));

        assertThat(numbers).containsExactly(1L, 2L, 3L, 4L);
    }
}
