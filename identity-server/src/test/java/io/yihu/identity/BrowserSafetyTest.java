package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forgery, fixation and redirects to elsewhere, tried. */
class BrowserSafetyTest {

    private static final String PASSWORD = "a long enough phrase";

    @TempDir
    private static Path folder;

    private static Identity identity;
    private static FrontDoor door;

    @BeforeAll
    static void start() throws Exception {
        identity = new Identity(folder, "https://yihu.example.org");
        door = identity.frontDoor();
        identity.person("person", PASSWORD, null, "agent");
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void a_form_without_its_token_is_refused_and_does_nothing() throws Exception {
        identity.browser()
                .postBare("/login", "account", "person", "password", PASSWORD)
                .expect(403);
        Browser browser = identity.browser().signIn("person", PASSWORD);

        browser.postBare("/password", "current", PASSWORD, "password", "another phrase", "repeated", "another phrase")
                .expect(403);
        browser.postBare("/logout").expect(403);

        browser.get("/").expect(200);
        identity.browser().signIn("person", PASSWORD).last().expect(302);
    }

    @Test
    void a_planted_session_is_not_the_one_that_gets_signed_in() throws Exception {
        Browser browser = identity.browser();
        String planted = Base64.getEncoder().encodeToString("planted".getBytes(StandardCharsets.UTF_8));
        browser.plant("YIHU_ID", planted);

        browser.signIn("person", PASSWORD);

        assertThat(browser.cookie("YIHU_ID")).isNotEmpty().isNotEqualTo(planted);
        Browser attacker = identity.browser();
        attacker.plant("YIHU_ID", planted);
        assertThat(attacker.get("/").expect(302).location()).endsWith("/login");
    }

    @Test
    void signing_in_again_leaves_the_session_before_worth_nothing() throws Exception {
        identity.person("victim", PASSWORD, null, "agent");
        Browser attacker = identity.browser().signIn("person", PASSWORD);
        Browser victim = identity.browser();
        victim.plant("YIHU_ID", attacker.cookie("YIHU_ID"));
        victim.get("/").expect(200);
        victim.post("/login", "account", "victim", "password", PASSWORD).expect(302);

        assertThat(victim.cookie("YIHU_ID")).isNotEqualTo(attacker.cookie("YIHU_ID"));
        assertThat(attacker.get("/").location()).endsWith("/login");
    }

    @Test
    void cookies_are_for_this_path_and_not_for_scripts() throws Exception {
        Browser browser = identity.browser();
        browser.get("/login");
        Reply in = browser.post("/login", "account", "person", "password", PASSWORD);

        assertThat(in.http().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("YIHU_ID="))
                .hasSize(1)
                .allMatch(cookie -> cookie.contains("Path=/identity")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example", "//evil.example", "/identity//evil.example", "/identity/\\evil.example",
                "/identity/../../evil", "javascript:alert(1)", "/other/path", "/identity/a\r\nX: y"
            })
    void where_to_return_is_a_path_of_this_server_whoever_wrote_the_cookie(String target) throws Exception {
        Browser browser = identity.browser();
        browser.get("/login");
        browser.plant(
                "YIHU_RETURN",
                Base64.getUrlEncoder().withoutPadding().encodeToString(target.getBytes(StandardCharsets.UTF_8)));

        Reply in = browser.post("/login", "account", "person", "password", PASSWORD);

        assertThat(in.expect(302).location()).isEqualTo("/identity/");
    }

    @Test
    void a_code_goes_to_the_registered_address_only() throws Exception {
        Browser browser = identity.browser().signIn("person", PASSWORD);
        String elsewhere = door.authorize().replace("yihu.example.org", "evil.example");

        Reply reply = browser.get(elsewhere);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.location()).isEmpty();
    }

    @Test
    void signing_out_returns_to_the_registered_address_only() throws Exception {
        Browser browser = identity.browser().signIn("person", PASSWORD);
        FrontDoor.Tokens tokens = door.enter(browser);

        Reply reply = browser.get("/connect/logout?"
                + Browser.encoded(
                        "id_token_hint", tokens.idToken(), "post_logout_redirect_uri", "https://evil.example/"));

        assertThat(reply.expect(302).location()).isEqualTo("/identity/sign-out");
        assertThat(browser.get("/sign-out").expect(200).body()).contains("退出");
        browser.post("/logout").expect(302);
        assertThat(browser.get("/").location()).endsWith("/login");
    }

    @Test
    void behind_the_front_door_redirects_stay_on_the_public_address_and_the_cookie_is_secure() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(identity.server().address() + door.authorize()))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "yihu.example.org")
                .header("X-Forwarded-Port", "443")
                .header("X-Forwarded-For", "203.0.113.9")
                .build();

        Reply reply = new Reply(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));

        assertThat(URI.create("https://yihu.example.org/identity/oauth2/authorize")
                        .resolve(reply.expect(302).location()))
                .hasToString("https://yihu.example.org/identity/login");
        assertThat(reply.http().headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void pages_say_what_browsers_may_load_and_keep() throws Exception {
        Reply page = identity.browser().get("/login");

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("lang=\"zh-CN\"", "登录").doesNotContain("<script");
        assertThat(identity.browser().get("/assets/style.css").expect(200).body())
                .contains("--accent");
    }
}
