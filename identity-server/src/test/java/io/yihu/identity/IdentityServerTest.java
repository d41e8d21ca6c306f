package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.kit.security.Role;
import io.yihu.testkit.TestStore;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IdentityServerTest {

    private static final IdentitySettings.Store STORE =
            new IdentitySettings.Store(TestStore.uri(), TestStore.freshDatabase());

    @TempDir
    private static Path folder;

    private static int port;
    private static IdentityServer server;
    private static JwtDecoder decoder;

    @BeforeAll
    static void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = IdentityServer.start(settings());
        decoder = NimbusJwtDecoder.withJwkSetUri(server.jwksUri()).build();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_discovery_document_names_the_issuer_its_keys_and_what_it_does() throws Exception {
        JsonNode metadata = json("/.well-known/oauth-authorization-server");

        assertThat(metadata.get("issuer").asString()).isEqualTo(server.issuer());
        assertThat(metadata.get("jwks_uri").asString()).isEqualTo(server.jwksUri());
        assertThat(metadata.get("token_endpoint").asString()).isEqualTo(server.issuer() + "/oauth2/token");
        assertThat(metadata.get("grant_types_supported").toString())
                .contains("client_credentials", "authorization_code", "refresh_token")
                .doesNotContain("device", "exchange");
        assertThat(metadata.has("introspection_endpoint")).isFalse();
        assertThat(metadata.get("scopes_supported").size()).isEqualTo(Role.values().length);
    }

    @Test
    void a_service_finds_the_keys_by_the_issuers_name_alone() throws IOException {
        JwtDecoder discovered = JwtDecoders.fromIssuerLocation(server.issuer());

        assertThat(discovered.decode(server.tokens().token("auditor", null)).getSubject())
                .isEqualTo("cli:auditor");
    }

    @Test
    void the_keys_are_public_only() throws Exception {
        JsonNode key = json("/oauth2/jwks").get("keys").get(0);

        assertThat(key.get("kty").asString()).isEqualTo("RSA");
        assertThat(key.has("d")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_token_carries_role_unit_subject_and_life(Role role) throws IOException {
        String unit = role == Role.UNIT_CLERK ? "xintai" : null;

        Jwt token = decoder.decode(server.tokens().token(role.wireName(), unit));

        assertThat(token.getClaimAsStringList("roles")).containsExactly(role.wireName());
        assertThat(token.getClaimAsString("unit")).isEqualTo(unit);
        assertThat(token.getSubject()).isEqualTo("cli:" + role.wireName() + (unit == null ? "" : ":xintai"));
        assertThat(token.getIssuer()).hasToString(server.issuer());
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void a_wrong_secret_is_refused() {
        assertThatThrownBy(() -> new TokenClient(server.address(), "guessed").token("agent", null))
                .hasMessage("status 401, invalid_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"king", "", "agent dispatcher"})
    void anything_but_one_known_role_is_refused(String scope) {
        assertThatThrownBy(() -> server.tokens().token(scope, null))
                .hasMessageContainingAll("status 400", "invalid_scope");
    }

    @Test
    void a_unit_clerk_without_a_unit_is_refused() {
        assertThatThrownBy(() -> server.tokens().token("unit-clerk", null))
                .hasMessageContainingAll("status 400", "invalid_request", "unit-clerk needs the parameter unit");
    }

    @Test
    void a_unit_that_is_no_code_is_refused() {
        assertThatThrownBy(() -> server.tokens().token("unit-clerk", "xin tai"))
                .hasMessageContainingAll("status 400", "unit must be one unit code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/authorize",
                "/oauth2/introspect",
                "/oauth2/revoke",
                "/oauth2/device_authorization",
                "/oauth2/par",
                "/userinfo",
                "/connect/register",
                "/api/accounts",
                "/api/audit",
                "/sign-in-refused"
            })
    void nothing_else_is_open(String path) throws Exception {
        assertThat(get(path).statusCode()).isNotEqualTo(200);
    }

    @Test
    void secrets_are_for_their_owner_only() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing-key.json"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("cli-secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_token_outlives_a_restart() throws IOException {
        String before = server.tokens().token("agent", null);
        String secret = new IdentityFolder(folder).read("cli-secret");

        server.close();
        server = IdentityServer.start(settings());

        assertThat(decoder.decode(before).getSubject()).isEqualTo("cli:agent");
        assertThat(new IdentityFolder(folder).read("cli-secret")).isEqualTo(secret);
    }

    @Test
    void a_damaged_key_is_named_and_left_alone(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("signing-key.json"), "{");

        assertThatThrownBy(() -> IdentityServer.start(settings(other, 1)))
                .isInstanceOf(IdentityException.class)
                .hasMessageContaining("signing-key.json is unreadable");
        assertThat(other.resolve("signing-key.json")).hasContent("{");
    }

    private static IdentitySettings settings() {
        return settings(folder, port);
    }

    private static IdentitySettings settings(Path directory, int port) {
        return new IdentitySettings(directory, port, null, STORE, IdentitySettings.WORKING_DAY);
    }

    private static JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(get(path).body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
