package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the front door to tokens and back out, in a browser. */
class SignInTest {

    private static final String PASSWORD = "a long enough phrase";

    @TempDir
    private static Path folder;

    private static Identity identity;
    private static FrontDoor door;

    @BeforeAll
    static void start() throws Exception {
        identity = new Identity(folder);
        door = identity.frontDoor();
        identity.person("chen.jie", PASSWORD, "chengguan", "unit-clerk", "dispatcher");
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void a_person_signs_in_by_code_and_the_tokens_say_who_with_which_roles_and_unit() throws Exception {
        Browser browser = identity.browser();
        Reply sent = browser.get(door.authorize());
        assertThat(sent.expect(302).location()).endsWith("/identity/login");
        browser.get("/login").expect(200);

        Reply back = browser.post("/login", "account", "Chen.Jie ", "password", PASSWORD);
        FrontDoor.Tokens tokens =
                door.exchange(door.code(browser.get(back.expect(302).location())));

        assertThat(tokens.access().getSubject()).isEqualTo("chen.jie");
        assertThat(tokens.access().getIssuer()).hasToString(identity.settings().issuer());
        assertThat(tokens.access().getClaimAsStringList("roles")).containsExactly("dispatcher", "unit-clerk");
        assertThat(tokens.access().getClaimAsString("unit")).isEqualTo("chengguan");
        assertThat(Duration.between(
                        tokens.access().getIssuedAt(), tokens.access().getExpiresAt()))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(tokens.id().getClaimAsString("name")).isEqualTo("测试员 chen.jie");
        assertThat(tokens.id().getClaimAsStringList("roles")).containsExactly("dispatcher", "unit-clerk");
        assertThat(tokens.id().getClaimAsString("nonce")).isEqualTo("a-nonce");
        assertThat(tokens.id().hasClaim("act_for")).isFalse();
    }

    @Test
    void a_code_serves_once_and_only_with_its_verifier() throws Exception {
        Browser browser = signedIn();
        String code = door.code(browser.get(door.authorize()));

        assertThat(door.tryExchange(code, FrontDoor.VERIFIER + "x").status()).isEqualTo(400);
        FrontDoor.Tokens tokens = door.exchange(code);

        assertThat(door.tryExchange(code, FrontDoor.VERIFIER).status()).isEqualTo(400);
        assertThat(door.tryRefresh(tokens).status())
                .as("who replays a code ends what came of it")
                .isEqualTo(400);
    }

    @Test
    void without_a_challenge_there_is_no_code() throws Exception {
        Reply reply = signedIn().get(door.authorize(new String[0]));

        assertThat(reply.location()).contains("error=invalid_request").doesNotContain("code=");
    }

    @Test
    void a_refresh_carries_what_the_account_says_now() throws Exception {
        identity.person("refreshed", PASSWORD, null, "agent");
        FrontDoor.Tokens tokens = door.enter(identity.browser().signIn("refreshed", PASSWORD));
        identity.api()
                .post("/api/accounts/refreshed/roles", Map.of("displayName", "新名", "roles", List.of("auditor")))
                .expect(200);

        FrontDoor.Tokens next = door.refresh(tokens);

        assertThat(next.access().getClaimAsStringList("roles")).containsExactly("auditor");
        assertThat(next.id().getClaimAsString("name")).isEqualTo("新名");
        assertThat(next.id().getClaimAsString("sid")).isEqualTo(tokens.id().getClaimAsString("sid"));
    }

    @Test
    void a_disabled_account_gets_no_refresh_no_sign_in_and_loses_its_session() throws Exception {
        identity.person("leaving", PASSWORD, null, "agent");
        Browser browser = identity.browser().signIn("leaving", PASSWORD);
        FrontDoor.Tokens tokens = door.enter(browser);

        identity.api().post("/api/accounts/leaving/disable").expect(200);

        assertThat(door.tryRefresh(tokens).expect(400).json().get("error").asString())
                .isEqualTo("invalid_grant");
        assertThat(browser.get(door.authorize()).location()).endsWith("/login");
        assertThat(identity.browser()
                        .signIn("leaving", PASSWORD)
                        .last()
                        .expect(401)
                        .body())
                .contains("已停用");
    }

    @Test
    void sessions_and_refresh_tokens_survive_a_restart() throws Exception {
        Browser browser = signedIn();
        FrontDoor.Tokens tokens = door.enter(browser);

        identity.restart();

        assertThat(door.refresh(tokens).access().getSubject()).isEqualTo("chen.jie");
        assertThat(door.enter(browser).access().getSubject()).isEqualTo("chen.jie");
    }

    @Test
    void signing_out_at_the_front_door_ends_session_and_refresh_token() throws Exception {
        Browser browser = signedIn();
        FrontDoor.Tokens tokens = door.enter(browser);
        FrontDoor.Tokens later = door.refresh(tokens);
        String home = identity.settings().publicAddress() + "/";

        Reply out = browser.get("/connect/logout?"
                + Browser.encoded("id_token_hint", tokens.idToken(), "post_logout_redirect_uri", home));

        assertThat(out.expect(302).location()).isEqualTo(home);
        assertThat(browser.get(door.authorize()).location()).endsWith("/login");
        assertThat(door.tryRefresh(later).status()).isEqualTo(400);
    }

    @Test
    void an_idle_session_and_a_day_old_refresh_token_end() throws Exception {
        Browser browser = signedIn();
        door.enter(browser);

        identity.clock.forward(Duration.ofMinutes(61));

        assertThat(browser.get(door.authorize()).location()).endsWith("/login");
    }

    @Test
    void the_store_holds_no_cookie_no_code_no_token_and_no_password() throws Exception {
        Browser browser = signedIn();
        FrontDoor.Tokens tokens = door.enter(browser);
        StringBuilder everything = new StringBuilder();

        for (String name : identity.database().listCollectionNames()) {
            identity.database().getCollection(name).find().forEach(d -> everything.append(d.toJson()));
        }

        String session = new String(Base64.getDecoder().decode(browser.cookie("YIHU_ID")), StandardCharsets.UTF_8);
        assertThat(everything.toString()).contains("chen.jie").doesNotContain(tokens.refresh(), session, PASSWORD);
        assertThat(Files.readString(folder.resolve("front-door-secret"))).hasSizeGreaterThan(40);
    }

    private static Browser signedIn() throws Exception {
        return identity.browser().signIn("chen.jie", PASSWORD);
    }
}
