package io.yihu.allinone.identity;

import java.io.IOException;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running authorization server on loopback. */
public final class IdentityServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final IdentitySettings settings;
    private final String cliSecret;

    private IdentityServer(ConfigurableApplicationContext context, IdentitySettings settings, String cliSecret) {
        this.context = context;
        this.settings = settings;
        this.cliSecret = cliSecret;
    }

    /**
     * Reads or makes the secrets, starts, and returns when tokens may be asked for.
     *
     * @throws IdentityException the folder cannot be written or read back
     */
    public static IdentityServer start(IdentitySettings settings) {
        IdentityFolder folder = new IdentityFolder(settings.directory());
        Secrets secrets = Secrets.in(folder);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(IdentityConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(properties(settings))
                .initializers(new SecretBeans(secrets, settings))
                .run();
        leaveAddress(folder, settings.issuer());
        return new IdentityServer(context, settings, secrets.cliSecret());
    }

    /** So that the command line finds it on whatever port. */
    private static void leaveAddress(IdentityFolder folder, String issuer) {
        try {
            folder.write(TokenClient.ADDRESS, issuer);
        } catch (IOException e) {
            throw new IdentityException("identity folder cannot be written: " + e, e);
        }
    }

    private static Map<String, Object> properties(IdentitySettings settings) {
        return Map.of(
                "spring.config.name",
                "identity",
                "spring.application.name",
                "identity",
                "server.address",
                "127.0.0.1",
                "server.port",
                settings.port(),
                "server.tomcat.threads.max",
                10,
                "server.tomcat.threads.min-spare",
                2,
                "spring.jmx.enabled",
                false);
    }

    /** The {@code iss} of its tokens, which is also its address. */
    public String issuer() {
        return settings.issuer();
    }

    /** Where the public keys are. */
    public String jwksUri() {
        return settings.issuer() + "/oauth2/jwks";
    }

    /** Asks this server for tokens with the command line's own secret. */
    public TokenClient tokens() {
        return new TokenClient(settings.issuer(), cliSecret);
    }

    @Override
    public void close() {
        context.close();
    }
}
