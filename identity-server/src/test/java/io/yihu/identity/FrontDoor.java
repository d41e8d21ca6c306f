package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What the front door does: sends the browser to sign in, takes the code, keeps the tokens. */
final class FrontDoor {

    static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    private final IdentitySettings settings;

    record Tokens(Jwt access, Jwt id, String idToken, String refresh) {}

    FrontDoor(IdentitySettings settings) {
        this.settings = settings;
    }

    String redirectUri() {
        return settings.publicAddress() + "/login/oauth2/code/yihu";
    }

    /** Where the browser is sent, as a path of identity. */
    String authorize() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return authorize("code_challenge_method", "S256", "code_challenge", base64(hash));
    }

    String authorize(String... more) {
        return "/oauth2/authorize?"
                + Browser.encoded(
                        "response_type", "code",
                        "client_id", "front-door",
                        "scope", "openid profile",
                        "state", "a-state",
                        "nonce", "a-nonce",
                        "redirect_uri", redirectUri())
                + (more.length == 0 ? "" : "&" + Browser.encoded(more));
    }

    /** For a browser that is signed in. */
    Tokens enter(Browser browser) throws Exception {
        return exchange(code(browser.get(authorize())));
    }

    String code(Reply reply) {
        reply.expect(302);
        Matcher found = Pattern.compile("[?&]code=([^&]+)").matcher(reply.location());
        assertThat(found.find()).as(reply.location()).isTrue();
        assertThat(reply.location()).startsWith(redirectUri()).contains("state=a-state");
        return found.group(1);
    }

    Tokens exchange(String code) throws Exception {
        return tokens(tryExchange(code, VERIFIER).expect(200));
    }

    Reply tryExchange(String code, String verifier) throws Exception {
        return token(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                redirectUri(),
                "code_verifier",
                verifier);
    }

    Tokens refresh(Tokens tokens) throws Exception {
        return tokens(tryRefresh(tokens).expect(200));
    }

    Reply tryRefresh(Tokens tokens) throws Exception {
        return token("grant_type", "refresh_token", "refresh_token", tokens.refresh());
    }

    private Reply token(String... form) throws Exception {
        return new Reply(HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(settings.internalAddress() + "/oauth2/token"))
                                .header("Authorization", "Basic " + credentials())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(Browser.encoded(form)))
                                .build(),
                        BodyHandlers.ofString()));
    }

    private Tokens tokens(Reply reply) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(settings.internalAddress() + "/oauth2/jwks")
                .build();
        return new Tokens(
                decoder.decode(reply.json().get("access_token").asString()),
                decoder.decode(reply.json().get("id_token").asString()),
                reply.json().get("id_token").asString(),
                reply.json().get("refresh_token").asString());
    }

    private String credentials() throws IOException {
        String secret = new IdentityFolder(settings.directory()).read("front-door-secret");
        return Base64.getEncoder().encodeToString(("front-door:" + secret).getBytes(StandardCharsets.US_ASCII));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
