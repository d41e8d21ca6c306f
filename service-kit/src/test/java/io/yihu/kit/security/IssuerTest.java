package io.yihu.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.web.Http;
import io.yihu.kit.web.SampleServer;
import io.yihu.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/** Tokens are good only for the issuer and the audience a service was told of. */
class IssuerTest {
    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

    @Test
    void a_token_of_the_wrong_issuer_is_invalid() {
        try (var server = SampleServer.with(JWT + "issuer-uri=https://other.invalid")) {
            assertThat(ask(server).status()).isEqualTo(401);
            assertThat(ask(server).json().path("reason").asString()).isEqualTo("invalid-token");
        }
    }

    @Test
    void a_token_for_another_audience_is_invalid() {
        try (var server = SampleServer.with(JWT + "audiences=yihu")) {
            assertThat(ask(server).json().path("reason").asString()).isEqualTo("invalid-token");
        }
    }

    @Test
    void a_service_starts_without_its_issuer_and_asks_callers_to_come_again() {
        try (var server = SampleServer.with(JWT + "jwk-set-uri=http://127.0.0.1:1/jwks")) {
            assertThat(Http.anonymous(server.port()).get("/api/open").status()).isEqualTo(200);
            assertThat(ask(server).status()).isEqualTo(503);
            assertThat(ask(server).header("Retry-After")).isEqualTo("5");
            assertThat(ask(server).body())
                    .contains("urn:yihu:problem:unavailable")
                    .doesNotContain("127.0.0.1");
        }
    }

    private static Http.Answer ask(SampleServer server) {
        return Http.as(server.port(), TestTokens.bearer("agent", null)).get("/api/samples/1");
    }
}
