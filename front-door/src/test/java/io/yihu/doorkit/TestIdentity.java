package io.yihu.doorkit;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A real authorization server with a log-in page, under the context path {@code /identity} and named by the public
 * address: what the front door expects of the one in production.
 */
public final class TestIdentity implements AutoCloseable {
    /** The front door's secret. */
    public static final String SECRET = "front-door-secret-of-the-tests";

    private final ConfigurableApplicationContext context;

    private TestIdentity(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * What the server is made of.
     *
     * @param publicAddress of the front door
     */
    public record Setup(URI publicAddress, Duration tokenLife, List<Account> accounts) {
        /** The issuer. */
        public String issuer() {
            return publicAddress + "/identity";
        }
    }

    /** Starts it on a free port. */
    public static TestIdentity start(Setup setup) {
        ApplicationContextInitializer<GenericApplicationContext> known =
                context -> context.registerBean(Setup.class, () -> setup);
        return new TestIdentity(new SpringApplicationBuilder(TestIdentityConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.config.name", "test-identity",
                        "server.address", "127.0.0.1",
                        "server.port", 0,
                        "server.servlet.context-path", "/identity",
                        "server.servlet.session.cookie.name", "IDENTITY_SESSION",
                        "server.forward-headers-strategy", "framework",
                        "spring.jmx.enabled", false))
                .initializers(known)
                .run());
    }

    /** Its address without the path. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Where its keys are. */
    public String jwksUri() {
        return uri() + "/identity/oauth2/jwks";
    }

    @Override
    public void close() {
        context.close();
    }
}
