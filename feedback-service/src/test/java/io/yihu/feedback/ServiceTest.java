package io.yihu.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestStore;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a real broker and store; all such tests share one. */
@SpringBootTest(
        classes = FeedbackApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=feedback")
abstract class ServiceTest {
    private static final String DATABASE = TestStore.freshDatabase();

    @LocalServerPort
    int port;

    final Played played = new Played();
    final String path = "/api/callbacks/" + played.ticketId;

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", TestStore::uri);
        registry.add("spring.kafka.bootstrap-servers", TestBroker::bootstrapServers);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> TestTokens.ISSUER);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TestTokens::jwksUri);
        registry.add("yihu.database", () -> DATABASE);
    }

    Http clerk() {
        return Http.as(port, "clerk-1", "callback-clerk", null);
    }

    Http as(String role) {
        return Http.as(port, "somebody", role, role.equals("unit-clerk") ? "shizheng" : null);
    }

    /** Plays a reply and waits until its round is due. */
    void due(int round) {
        played.resolved(round);
        awaitDue(round);
    }

    void awaitDue(int round) {
        await().untilAsserted(() ->
                assertThat(clerk().get(path).json().path("dueRound").asInt(0)).isEqualTo(round));
    }

    static String good(int round) {
        return answers(round, true, true, "SATISFIED");
    }

    static String bad(int round) {
        return answers(round, true, false, "DISSATISFIED");
    }

    static String answers(int round, boolean contacted, boolean solved, String satisfaction) {
        return "{\"round\":%d,\"contacted\":%b,\"solved\":%b,\"satisfaction\":\"%s\"}"
                .formatted(round, contacted, solved, satisfaction);
    }

    static void assertProblem(Http.Answer answer, int status, String reason, String field) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.text("/reason")).isEqualTo(reason);
        assertThat(answer.text("/field")).isEqualTo(field);
    }
}
