package io.yihu.intake.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import io.yihu.intake.vault.CallerVault.Kept;
import io.yihu.testkit.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final MongoClient CLIENT = MongoClients.create(TestStore.uri());
    private static final Secrets SECRETS = new Secrets(false, "欧阳建国", "138 1234 5678", "我叫欧阳建国", null);

    @TempDir
    Path directory;

    private MongoCollection<Document> callers;
    private CallerVault vault;

    @BeforeEach
    void open() {
        callers = CLIENT.getDatabase(TestStore.freshDatabase()).getCollection("callers");
        vault = new CallerVault(callers, VaultKeys.open(file(), true));
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void only_masked_forms_come_out() {
        vault.keep("t1", "o1", SECRETS);

        assertThat(vault.masked("t1")).contains(new MaskedCaller(false, "欧阳**", "138****5678"));
        assertThat(vault.masked("t2")).isEmpty();
        assertThat(SECRETS.toString()).doesNotContain("欧阳").doesNotContain("138");
    }

    @Test
    void the_raw_document_contains_no_plain_text() {
        vault.keep("t1", "o1", SECRETS);
        vault.keepWords("t1", "其他标题", "隔壁的烧烤店");

        String raw = raw("t1");

        assertThat(raw)
                .doesNotContain("欧阳")
                .doesNotContain("1234")
                .doesNotContain("我叫")
                .doesNotContain("烧烤");
        assertThat(callers.find().first().keySet())
                .containsExactlyInAnyOrder(
                        "_id", "origin", "anonymous", "name", "phone", "originalTitle", "originalDescription");
    }

    @Test
    void a_repeat_keeps_what_is_there_and_another_origin_is_told_that_the_number_is_taken() {
        assertThat(vault.keep("t1", "o1", SECRETS)).isEqualTo(Kept.FIRST);
        Document before = callers.find().first();

        assertThat(vault.keep("t1", "o1", new Secrets(true, "李四", null, null, null)))
                .isEqualTo(Kept.AGAIN);
        assertThat(vault.keep("t1", "o2", new Secrets(true, "李四", null, null, null)))
                .isEqualTo(Kept.FOR_ANOTHER);
        assertThat(callers.find().first()).isEqualTo(before);
    }

    @Test
    void words_of_the_caller_are_not_replaced_by_masked_ones() {
        vault.keep("t1", "o1", SECRETS);
        Binary words = callers.find().first().get("originalTitle", Binary.class);

        vault.keepWords("t1", "我叫欧阳**", null);

        assertThat(callers.find().first().get("originalTitle", Binary.class)).isEqualTo(words);
    }

    @Test
    void a_cipher_text_moved_to_another_field_or_ticket_does_not_open() {
        vault.keep("t1", "o1", SECRETS);
        vault.keep("t2", "o2", SECRETS);
        Binary name = callers.find(new Document("_id", "t1")).first().get("name", Binary.class);
        callers.updateOne(new Document("_id", "t2"), Updates.set("name", name));
        callers.updateOne(new Document("_id", "t1"), Updates.set("phone", name));

        assertThatThrownBy(() -> vault.masked("t2")).hasMessageContaining("t2 name");
        assertThatThrownBy(() -> vault.masked("t1")).hasMessageContaining("t1 phone");
    }

    @Test
    void the_keysets_are_created_once_for_the_owner_alone_and_open_again() throws IOException {
        vault.keep("t1", "o1", SECRETS);
        VaultKeys again = VaultKeys.open(file(), false);

        assertThat(new CallerVault(callers, again).masked("t1")).isPresent();
        assertThat(again.hash("x"))
                .isEqualTo(VaultKeys.open(file(), false).hash("x"))
                .isNotEqualTo(again.hash("y"));
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertThat(files.toList())
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void a_vault_with_callers_but_without_its_keyset_does_not_open() {
        Path lost = directory.resolve("lost.json");

        assertThatThrownBy(() -> VaultKeys.open(lost, false)).hasMessageContaining("lost.json");
        assertThat(lost).doesNotExist();
    }

    @Test
    void a_broken_keyset_names_the_file_and_is_left_alone() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.json"), "{}");

        assertThatThrownBy(() -> VaultKeys.open(broken, true)).hasMessageContaining("broken.json");
        assertThat(broken).hasContent("{}");
    }

    private Path file() {
        return directory.resolve("keys/keyset.json");
    }

    private String raw(String id) {
        RawBsonDocument raw = callers.withDocumentClass(RawBsonDocument.class)
                .find(new Document("_id", id))
                .first();
        return new String(raw.getByteBuffer().array(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
