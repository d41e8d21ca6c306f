package io.yihu.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Runs the sample service on a real Tomcat; all its subclasses without settings of their own share one. */
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ServiceTest {
    /** The sample service's port. */
    @LocalServerPort
    protected int port;

    /** An agent's token. */
    protected String agent = "";

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> TestTokens.ISSUER);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TestTokens::jwksUri);
    }

    @BeforeEach
    void tokens() {
        agent = TestTokens.bearer("agent", null);
    }

    /** A request of an agent. */
    protected Http asAgent() {
        return Http.as(port, agent);
    }

    /** Checks what every problem has and never has. */
    protected static void assertProblem(Http.Answer answer, int status, String type, String reason) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:yihu:problem:" + type);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("reason").asString()).isEqualTo(reason);
        assertThat(answer.json().path("title").asString()).isNotBlank();
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        assertThat(answer.json().path("correlationId").asString()).isEqualTo(answer.header("X-Correlation-Id"));
        assertNothingLeaks(answer.body());
    }

    /** No stack trace, class, message of an exception, or version of the server. */
    protected static void assertNothingLeaks(String body) {
        assertThat(body).doesNotContain("\tat ", "Exception", "java.", "io.yihu", "springframework", "jackson");
        assertThat(body).doesNotContainIgnoringCase("tomcat", "secret", "trace");
    }

    /** Checks that a problem blames a field. */
    protected static void assertField(Http.Answer answer, String field) {
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }
}
