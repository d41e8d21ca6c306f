package io.yihu.frontdoor;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the front door.
 *
 * @param publicAddress what people type; no path and no slash at its end
 * @param targets where the services are
 * @param signIn who tells the front door who somebody is
 * @param sessionLife how long a session lives without a request
 * @param fragmentTimeout how long a page waits for one service before it goes on without it
 */
@ConfigurationProperties("yihu.front-door")
public record FrontDoorProperties(
        @DefaultValue("http://localhost:8080") URI publicAddress,
        @DefaultValue Targets targets,
        @DefaultValue SignIn signIn,
        @DefaultValue("PT4H") Duration sessionLife,
        @DefaultValue("PT4S") Duration fragmentTimeout) {

    /**
     * Base addresses as the front door reaches them.
     *
     * @param identity of the server behind {@code /identity}, without that path; missing with an outside issuer
     */
    public record Targets(
            @DefaultValue("http://127.0.0.1:8081") URI intake,
            @DefaultValue("http://127.0.0.1:8082") URI dispatch,
            @DefaultValue("http://127.0.0.1:8083") URI feedback,
            @DefaultValue("http://127.0.0.1:8084") URI analytics,
            @Nullable URI identity) {}

    /**
     * The OpenID Connect provider.
     *
     * @param issuer its name, from which browsers reach it; {@code <public address>/identity} unless told otherwise
     * @param internal how the front door reaches it for tokens and keys; the target {@code identity} unless told otherwise
     * @param discover whether the issuer is asked for its endpoints instead; for an outside provider
     * @param clientSecretFile holds the secret, where it shall not stand in a setting
     */
    public record SignIn(
            @Nullable String issuer,
            @Nullable String internal,
            @DefaultValue("false") boolean discover,
            @DefaultValue("front-door") String clientId,
            @Nullable String clientSecret,
            @Nullable Path clientSecretFile) {}

    /** The issuer's name. */
    public String issuer() {
        return signIn.issuer() == null ? publicAddress + "/identity" : signIn.issuer();
    }

    /** Where tokens and keys are fetched. */
    public String internalIssuer() {
        if (signIn.internal() != null) {
            return signIn.internal();
        }
        return targets.identity() == null
                ? issuer()
                : targets.identity().resolve("/identity").toString();
    }

    /** Whether people come over TLS, so that cookies may insist on it. */
    public boolean secure() {
        return "https".equals(publicAddress.getScheme());
    }
}
