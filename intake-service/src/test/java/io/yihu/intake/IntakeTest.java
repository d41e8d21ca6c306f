package io.yihu.intake;

import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestStore;
import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of the running service on a real store and broker; all such tests share one context. */
@SpringBootTest(
        classes = IntakeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=intake")
abstract class IntakeTest {
    static final String DATABASE = TestStore.freshDatabase();
    private static final Path KEYS = temporary();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void realParts(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", TestStore::uri);
        registry.add("spring.kafka.bootstrap-servers", TestBroker::bootstrapServers);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TestTokens::jwksUri);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> TestTokens.ISSUER);
        registry.add("yihu.database", () -> DATABASE);
        registry.add("yihu.intake.matter.automatic-from", () -> "100");
        registry.add("yihu.intake.matter.automatic-above", () -> "0.9");
        for (String platform : List.of("county-a", "province-b", "city-c")) {
            registry.add("yihu.intake.platforms.secrets." + platform, () -> "secret-of-" + platform);
        }
        registry.add("yihu.intake.keyset", () -> KEYS.resolve("keyset.json").toString());
    }

    Api agent() {
        return as("agent");
    }

    Api as(String role) {
        return new Api(port, TestTokens.bearer(role, role.equals("unit-clerk") ? "chengguan" : null));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("intake-keys-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
