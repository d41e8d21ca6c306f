package io.yihu.allinone.story;

import io.yihu.analytics.AnalyticsApplication;
import io.yihu.dispatch.DispatchApplication;
import io.yihu.feedback.FeedbackApplication;
import io.yihu.intake.IntakeApplication;
import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestStore;
import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The four services in this JVM, on the tests' broker and store. */
final class House implements AutoCloseable {
    /** One vault for all houses of this JVM, as they follow each other on one store. */
    private static final Path KEYS = temporary();

    private final ConfigurableApplicationContext intake;
    private final ConfigurableApplicationContext dispatch;
    private final ConfigurableApplicationContext feedback;
    private final ConfigurableApplicationContext analytics;

    private House(Path folder) {
        intake = run(IntakeApplication.builder(), folder);
        dispatch = run(DispatchApplication.builder(), folder);
        feedback = run(FeedbackApplication.builder(), folder);
        analytics = run(AnalyticsApplication.builder(), folder);
    }

    static House open(Path folder) {
        return new House(folder);
    }

    URI intake(String path) {
        return uri(intake, path);
    }

    URI dispatch(String path) {
        return uri(dispatch, path);
    }

    URI feedback(String path) {
        return uri(feedback, path);
    }

    URI analytics(String path) {
        return uri(analytics, path);
    }

    private static ConfigurableApplicationContext run(SpringApplicationBuilder service, Path folder) {
        return service.run(
                "--server.port=0",
                "--spring.mongodb.uri=" + TestStore.uri(),
                "--spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.jwksUri(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
                "--yihu.dispatch.notices.file=" + folder.resolve("notices.properties"),
                "--yihu.intake.keyset=" + KEYS.resolve("keyset.json"));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("house-keys-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI uri(ConfigurableApplicationContext service, String path) {
        return URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + path);
    }

    @Override
    public void close() {
        List.of(analytics, feedback, dispatch, intake).forEach(ConfigurableApplicationContext::close);
    }
}
