package io.yihu.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.web.Http;
import io.yihu.kit.web.ServiceTest;
import io.yihu.testkit.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest extends ServiceTest {

    @Test
    void without_a_token_nothing_is_answered() {
        var answer = Http.anonymous(port).get("/api/samples/1");

        assertProblem(answer, 401, "unauthenticated", "no-token");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void an_expired_token_is_told_to_be_expired() {
        var answer = Http.as(port, TestTokens.expired("agent", null)).get("/api/samples/1");

        assertProblem(answer, 401, "unauthenticated", "token-expired");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void a_token_of_another_key_is_invalid() {
        assertProblem(
                Http.as(port, TestTokens.forged("agent", null)).get("/api/samples/1"),
                401,
                "unauthenticated",
                "invalid-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4Iiwicm9sZXMiOlsiYWdlbnQiXX0."})
    void what_is_not_a_signed_token_is_invalid(String token) {
        assertProblem(Http.as(port, token).get("/api/samples/1"), 401, "unauthenticated", "invalid-token");
    }

    @Test
    void a_wrong_role_is_forbidden() {
        var answer = Http.as(port, TestTokens.bearer("auditor", null)).get("/api/samples/1");

        assertProblem(answer, 403, "forbidden", "not-allowed");
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGENT", "boss", "ROLE_AGENT", ""})
    void an_unknown_role_is_no_role(String role) {
        assertThat(Http.as(port, TestTokens.bearer(role, null))
                        .get("/api/samples/1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_path_or_method_that_is_not_listed_is_denied() {
        assertProblem(asAgent().get("/api/unlisted"), 403, "forbidden", "not-allowed");
        assertProblem(Http.anonymous(port).get("/api/unlisted"), 401, "unauthenticated", "no-token");
        assertProblem(asAgent().send("PUT", "/api/samples", BodyPublishers.noBody()), 403, "forbidden", "not-allowed");
        assertThat(asAgent().get("/api/samples/1/").status()).isEqualTo(403);
    }

    @Test
    void a_path_open_to_anyone_needs_no_token_but_refuses_a_bad_one() {
        assertThat(Http.anonymous(port).get("/api/open").status()).isEqualTo(200);
        assertThat(Http.as(port, "x").get("/api/open").status()).isEqualTo(401);
    }

    @Test
    void a_unit_clerk_acts_for_that_unit_only() {
        assertThat(sign("unit-clerk", "street-1")).isEqualTo(200);
        assertThat(sign("unit-clerk", "street-2")).isEqualTo(403);
        assertThat(sign("unit-clerk", null)).isEqualTo(403);
        assertThat(sign("agent", "street-1")).isEqualTo(403);
    }

    @Test
    void a_controller_learns_who_is_calling() {
        var clerk = Http.as(port, TestTokens.bearer("unit-clerk", "street-1")).get("/api/callers/me");
        var homeless = Http.as(port, TestTokens.bearer("unit-clerk", " ")).get("/api/callers/me");

        assertThat(clerk.json().path("subject").asString()).isEqualTo("test-unit-clerk");
        assertThat(clerk.json().path("unit").asString()).isEqualTo("street-1");
        assertThat(clerk.json().path("roles").get(0).asString()).isEqualTo("UNIT_CLERK");
        assertThat(homeless.json().path("roles")).isEmpty();
        assertThat(homeless.json().has("unit")).isFalse();
    }

    @Test
    void answers_carry_security_headers_and_no_cookie() {
        var answer = asAgent().get("/api/samples/1");

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Set-Cookie") + answer.header("Access-Control-Allow-Origin") + answer.header("Server"))
                .isEmpty();
    }

    private int sign(String role, @Nullable String unit) {
        return Http.as(port, TestTokens.bearer(role, unit))
                .post("/api/samples/1/sign", "")
                .status();
    }
}
