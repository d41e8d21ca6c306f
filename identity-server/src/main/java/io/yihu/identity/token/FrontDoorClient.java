package io.yihu.identity.token;

import io.yihu.kit.decision.Hash;
import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The front door's client: signs people in by code and PKCE, refreshes, signs them out. No consent is asked for. */
final class FrontDoorClient {

    static final String ID = "front-door";

    private static final Duration ACCESS = Duration.ofMinutes(10);
    private static final Duration CODE = Duration.ofMinutes(1);
    /** A working day and its evening; then one signs in again. */
    private static final Duration REFRESH = Duration.ofHours(12);

    private FrontDoorClient() {}

    static RegisteredClient registered(String secret, String publicAddress) {
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientSecret(Hash.of(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(publicAddress + "/login/oauth2/code/yihu")
                .postLogoutRedirectUri(publicAddress + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(CODE)
                        .accessTokenTimeToLive(ACCESS)
                        .refreshTokenTimeToLive(REFRESH)
                        .build())
                .build();
    }
}
