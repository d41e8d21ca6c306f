package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day: one administrator, one password, used once. */
class FirstPasswordTest {

    @TempDir
    private Path folder;

    private Identity identity;
    private Path file;
    private String first;

    @BeforeEach
    void start() {
        identity = new Identity(folder);
        file = folder.resolve("first-password");
        first = identity.server().firstPassword().orElseThrow();
    }

    @AfterEach
    void stop() {
        identity.close();
    }

    @Test
    void it_is_told_once_and_kept_for_the_owner_only_until_it_is_used() throws Exception {
        assertThat(file).hasContent(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        identity.restart();

        assertThat(identity.server().firstPassword()).isEmpty();
        assertThat(file).hasContent(first);
    }

    @Test
    void whoever_uses_it_must_choose_another_before_anything_else() throws Exception {
        FrontDoor door = identity.frontDoor();
        Browser browser = identity.browser();
        browser.get(door.authorize());
        Reply back = browser.signIn("admin", first).last().expect(302);

        Reply asked = browser.get(back.location()).expect(302);
        assertThat(asked.location()).endsWith("/password");
        browser.get("/accounts").expect(302);
        browser.get("/api/accounts").expect(403);

        browser.get("/password").expect(200);
        assertThat(browser.last().body()).contains("首次登录");
        String next = "correct horse battery";
        Reply done = browser.post("/password", "current", first, "password", next, "repeated", next);
        browser.get(done.expect(302).location());

        assertThat(file).doesNotExist();
        browser.get("/accounts").expect(200);
        assertThat(identity.browser().signIn("admin", first).last().status()).isEqualTo(401);
    }

    @Test
    void a_password_is_refused_beside_its_field_and_nothing_changes() throws Exception {
        Browser browser = identity.browser().signIn("admin", first);
        browser.get("/password");

        browser.post("/password", "current", "wrong", "password", "short", "repeated", "other")
                .expect(422);
        assertThat(browser.last().body()).contains("当前密码不正确", "10 至 72", "不一致");
        browser.post("/password", "current", first, "password", "the-admin-is-me", "repeated", "the-admin-is-me")
                .expect(422);
        browser.post("/password", "current", first, "password", first, "repeated", first)
                .expect(422);

        assertThat(file).hasContent(first);
    }

    @Test
    void a_file_that_was_lost_unused_is_made_again_with_another_password() throws Exception {
        Files.delete(file);

        identity.restart();

        String second = identity.server().firstPassword().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        assertThat(file).hasContent(second);
        assertThat(identity.browser().signIn("admin", second).last().status()).isEqualTo(302);
    }

    @Test
    void the_only_administrator_stays() throws Exception {
        Api api = identity.api();

        api.post("/api/accounts/admin/disable").expect(422);
        api.post("/api/accounts/admin/roles", Map.of("displayName", "某人", "roles", List.of("auditor")))
                .expect(422);

        assertThat(api.get("/api/accounts/admin").json().get("roles").toString())
                .isEqualTo("[\"administrator\"]");
    }

    @Test
    void a_file_that_a_crash_left_behind_goes_at_the_next_start() throws Exception {
        identity.browser().signIn("admin", first).choosePassword(first, "correct horse battery");
        Files.writeString(file, first);

        identity.restart();

        assertThat(file).doesNotExist();
        assertThat(identity.server().firstPassword()).isEmpty();
    }
}
