package io.yihu.identity.token;

import io.yihu.identity.TokenClient;
import io.yihu.kit.decision.Hash;
import io.yihu.kit.security.Role;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The command line's client: whoever may read the secret's file may act in any role. */
final class CommandLineClient {

    static final String ID = TokenClient.CLIENT;

    private CommandLineClient() {}

    static List<String> scopes() {
        return Arrays.stream(Role.values()).map(Role::wireName).toList();
    }

    static RegisteredClient registered(String secret, Duration tokenLife) {
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientSecret(Hash.of(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(all -> all.addAll(scopes()))
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(tokenLife).build())
                .build();
    }
}
