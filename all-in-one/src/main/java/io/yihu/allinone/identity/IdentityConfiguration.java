package io.yihu.allinone.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadata;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Spring Authorization Server with one client and one grant. The parts of Spring Boot are named one by one: the rest of
 * the class path belongs to the services and must not wake up here.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, SecurityFilterAutoConfiguration.class})
class IdentityConfiguration {

    @Bean
    SecurityFilterChain tokensAndKeys(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.authorizationServerMetadataEndpoint(metadata ->
                                metadata.authorizationServerMetadataCustomizer(IdentityConfiguration::describe))
                        .tokenEndpoint(token -> token.authenticationProviders(providers -> providers.stream()
                                .filter(OAuth2ClientCredentialsAuthenticationProvider.class::isInstance)
                                .map(OAuth2ClientCredentialsAuthenticationProvider.class::cast)
                                .forEach(provider -> provider.setAuthenticationValidator(new RoleRequest())))))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/oauth2/token")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static void describe(OAuth2AuthorizationServerMetadata.Builder metadata) {
        metadata.grantTypes(grants -> {
                    grants.clear();
                    grants.add(AuthorizationGrantType.CLIENT_CREDENTIALS.getValue());
                })
                .scopes(scopes -> scopes.addAll(CommandLineClient.scopes()));
    }

    /** Everything is answered by filters, but Tomcat asks no filter about a path without a servlet. */
    @Bean
    ServletRegistrationBean<HttpServlet> nothingBehind() {
        return new ServletRegistrationBean<>(new HttpServlet() {}, "/");
    }

    @Bean
    AuthorizationServerSettings serverSettings(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    RegisteredClientRepository clients(Secrets secrets, IdentitySettings settings) {
        return new InMemoryRegisteredClientRepository(
                CommandLineClient.registered(secrets.cliSecret(), settings.tokenLife()));
    }

    @Bean
    OAuth2AuthorizationService nothingKept() {
        return new NothingKept();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(Secrets secrets) {
        return new ImmutableJWKSet<>(new JWKSet(secrets.signingKey()));
    }

    @Bean
    RoleClaims roleClaims() {
        return new RoleClaims();
    }
}
