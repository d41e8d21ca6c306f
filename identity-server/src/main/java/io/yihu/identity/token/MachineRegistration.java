package io.yihu.identity.token;

import io.yihu.identity.machine.MachineClient;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** A machine client as the authorization server wants it: its roles are its scopes, its secrets those of this moment. */
final class MachineRegistration {

    static final String UNIT = "yihu.unit";

    private static final Duration ACCESS = Duration.ofHours(1);

    private MachineRegistration() {}

    static RegisteredClient of(MachineClient machine, Instant now) {
        ClientSettings.Builder settings = ClientSettings.builder();
        if (machine.unit() != null) {
            settings.setting(UNIT, machine.unit());
        }
        return RegisteredClient.withId(machine.name())
                .clientId(machine.name())
                .clientSecret(String.join(" ", machine.hashesAt(now)))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(machine.roleNames()))
                .clientSettings(settings.build())
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(ACCESS).build())
                .build();
    }
}
