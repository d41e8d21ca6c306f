package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Other systems: registered, rotated, disabled. */
class MachineClientTest {

    private static final String CLIENTS = "/api/clients";

    @TempDir
    private static Path folder;

    private static Identity identity;
    private static Api api;

    @BeforeAll
    static void start() throws Exception {
        identity = new Identity(folder);
        api = identity.api();
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void a_units_system_gets_its_role_and_unit_whatever_it_asks() throws Exception {
        String secret = create("chengguan-oa", "chengguan", "unit-clerk", "machine");

        Jwt all = token("chengguan-oa", secret, "unit", "shizheng");
        Jwt some = token("chengguan-oa", secret, "scope", "machine");

        assertThat(all.getSubject()).isEqualTo("client:chengguan-oa");
        assertThat(all.getClaimAsStringList("roles")).containsExactly("machine", "unit-clerk");
        assertThat(all.getClaimAsString("unit")).isEqualTo("chengguan");
        assertThat(some.getClaimAsStringList("roles")).containsExactly("machine");
        assertThat(ask("chengguan-oa", secret, "scope", "administrator").status())
                .isEqualTo(400);
    }

    @Test
    void after_a_rotation_both_secrets_work_until_the_overlap_ends() throws Exception {
        String old = create("platform", null, "machine");

        String next = api.post(CLIENTS + "/platform/rotate", Map.of("overlapHours", 24))
                .expect(200)
                .json()
                .get("secret")
                .asString();

        ask("platform", old).expect(200);
        ask("platform", next).expect(200);
        identity.restart();
        ask("platform", old).expect(200);
        identity.clock.forward(Duration.ofHours(25));
        ask("platform", old).expect(401);
        ask("platform", next).expect(200);
    }

    @Test
    void a_rotation_without_overlap_ends_the_old_secret_at_once() throws Exception {
        String old = create("leaked", null, "machine");

        api.post(CLIENTS + "/leaked/rotate", Map.of("overlapHours", 0)).expect(200);

        ask("leaked", old).expect(401);
    }

    @Test
    void a_disabled_client_gets_no_token_until_it_is_enabled() throws Exception {
        String secret = create("paused", null, "machine");

        api.post(CLIENTS + "/paused/disable").expect(200);
        ask("paused", secret).expect(401);
        api.post(CLIENTS + "/paused/enable").expect(200);

        ask("paused", secret).expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "front-door, machine, , name",
        "yihu-cli, machine, , name",
        "X, machine, , name",
        "some-system, administrator, , roles",
        "some-system, unit-clerk, , unit",
        "some-system, machine, chengguan, unit"
    })
    void bad_input_is_named_by_its_field(String name, String role, String unit, String field) throws Exception {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("name", name, "roles", List.of(role)));
        body.put("unit", unit == null ? "" : unit);

        assertThat(api.post(CLIENTS, body).expect(422).json().get("field").asString())
                .isEqualTo(field);
        assertThat(api.get(CLIENTS).body()).doesNotContain("\"" + name + "\"");
    }

    @Test
    void an_overlap_of_years_is_refused_and_the_secret_stays() throws Exception {
        String secret = create("careful", null, "machine");

        assertThat(api.post(CLIENTS + "/careful/rotate", Map.of("overlapHours", 9999))
                        .expect(422)
                        .json()
                        .get("field")
                        .asString())
                .isEqualTo("overlapHours");

        ask("careful", secret).expect(200);
        assertThat(api.get(CLIENTS).body()).doesNotContain(secret);
    }

    private static String create(String name, String unit, String... roles) throws Exception {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("name", name, "roles", List.of(roles)));
        if (unit != null) {
            body.put("unit", unit);
        }
        return api.post(CLIENTS, body).expect(201).json().get("secret").asString();
    }

    private static Jwt token(String name, String secret, String... form) throws Exception {
        String token =
                ask(name, secret, form).expect(200).json().get("access_token").asString();
        return NimbusJwtDecoder.withJwkSetUri(identity.server().jwksUri())
                .build()
                .decode(token);
    }

    private static Reply ask(String name, String secret, String... form) throws Exception {
        String basic = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.US_ASCII));
        String more = form.length == 0 ? "" : "&" + Browser.encoded(form);
        return new Reply(HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(identity.server().address() + "/oauth2/token"))
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials" + more))
                                .build(),
                        BodyHandlers.ofString()));
    }
}
