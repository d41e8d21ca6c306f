package io.yihu.identity;

import com.mongodb.MongoException;
import io.yihu.identity.account.AccountDesk;
import io.yihu.identity.account.Accounts;
import io.yihu.identity.account.FirstAdministrator;
import io.yihu.identity.account.Passwords;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Accounts, sign-in and tokens of this house. */
final class OwnServer implements IdentityServer {

    private final ConfigurableApplicationContext context;
    private final IdentitySettings settings;
    private final String cliSecret;
    private final @Nullable String firstPassword;

    private OwnServer(
            ConfigurableApplicationContext context,
            IdentitySettings settings,
            String cliSecret,
            @Nullable String firstPassword) {
        this.context = context;
        this.settings = settings;
        this.cliSecret = cliSecret;
        this.firstPassword = firstPassword;
    }

    /**
     * With what tests bring: a clock, never a business clock, which may be set; and how much effort a password's hash takes.
     */
    static OwnServer start(IdentitySettings settings, Clock clock, Passwords passwords) {
        IdentityFolder folder = new IdentityFolder(settings.directory());
        Secrets secrets = Secrets.in(folder);
        FirstPasswordFile file = new FirstPasswordFile(folder);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(IdentityConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(properties(settings))
                .initializers(new Given(secrets, settings, file, clock, passwords))
                .run();
        try {
            Optional<String> first = firstAdministrator(context, file).make(file.exists());
            folder.write(TokenClient.ADDRESS, settings.internalAddress());
            return new OwnServer(context, settings, secrets.cliSecret(), first.orElse(null));
        } catch (IOException | MongoException e) {
            context.close();
            throw new IdentityException("identity cannot start: " + e, e);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    private static FirstAdministrator firstAdministrator(
            ConfigurableApplicationContext context, FirstPasswordFile file) {
        return new FirstAdministrator(context.getBean(Accounts.class), context.getBean(AccountDesk.class), file);
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
                "server.servlet.context-path",
                IdentitySettings.CONTEXT_PATH,
                "spring.jmx.enabled",
                false);
    }

    @Override
    public String issuer() {
        return settings.issuer();
    }

    @Override
    public String address() {
        return settings.internalAddress();
    }

    @Override
    public String jwksUri() {
        return address() + "/oauth2/jwks";
    }

    @Override
    public Optional<String> firstPassword() {
        return Optional.ofNullable(firstPassword);
    }

    @Override
    public TokenClient tokens() {
        return new TokenClient(address(), cliSecret);
    }

    @Override
    public void close() {
        context.close();
    }
}
