package io.yihu.frontdoor.session;

import io.yihu.frontdoor.FrontDoorProperties;
import io.yihu.kit.security.OperationsChain;
import io.yihu.kit.security.TokenRoles;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Health for everybody, metrics for operations: the one place where the front door looks into a bearer token. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain operations(
            HttpSecurity http, ClientRegistrationRepository registrations, FrontDoorProperties properties) {
        JwtDecoder decoder = new SupplierJwtDecoder(() -> decoder(registrations, properties.issuer()));
        return OperationsChain.of(http, jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(TokenRoles::of));
    }

    /** The provider's keys, looked up at the first token, so that it may be away now. */
    private static JwtDecoder decoder(ClientRegistrationRepository registrations, String issuer) {
        String keys = Objects.requireNonNull(registrations.findByRegistrationId(Provider.ID))
                .getProviderDetails()
                .getJwkSetUri();
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(keys)).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer));
        return decoder;
    }
}
