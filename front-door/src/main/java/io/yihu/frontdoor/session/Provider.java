package io.yihu.frontdoor.session;

import io.yihu.frontdoor.FrontDoorProperties;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** The front door as a client of its OpenID Connect provider. */
final class Provider {
    static final String ID = "yihu";

    private Provider() {}

    static ClientRegistration registration(FrontDoorProperties properties, String secret) {
        ClientRegistration.Builder builder = properties.signIn().discover()
                ? ClientRegistrations.fromIssuerLocation(properties.issuer()).registrationId(ID)
                : endpoints(properties);
        return builder.clientId(properties.signIn().clientId())
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(properties.publicAddress() + "/login/oauth2/code/" + ID)
                .scope("openid", "profile")
                .userNameAttributeName("sub")
                .userInfoUri(null)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .clientName("一呼 Yihu")
                .build();
    }

    /** Browsers go to the public name, the front door itself takes the short way. */
    private static ClientRegistration.Builder endpoints(FrontDoorProperties properties) {
        String internal = properties.internalIssuer();
        return ClientRegistration.withRegistrationId(ID)
                .issuerUri(properties.issuer())
                .authorizationUri(properties.issuer() + "/oauth2/authorize")
                .tokenUri(internal + "/oauth2/token")
                .jwkSetUri(internal + "/oauth2/jwks")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", properties.issuer() + "/connect/logout"));
    }
}
