package io.yihu.identity.token;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import io.yihu.identity.signin.ReturnTo;
import io.yihu.identity.signin.SessionContexts;
import io.yihu.identity.signin.SignInAnswers;
import io.yihu.identity.signin.SignedIn;
import io.yihu.identity.signin.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The protocol's own endpoints. Only tokens, authorization, keys, discovery and sign-out are open; the rest is denied. */
@Configuration(proxyBeanMethods = false)
public class TokenChain {

    private static final String AUTHORIZE = "/oauth2/authorize";

    /** What the framework would announce and this server does not do. */
    private static final Set<String> CLOSED = Set.of(
            "introspection_endpoint",
            "introspection_endpoint_auth_methods_supported",
            "revocation_endpoint",
            "revocation_endpoint_auth_methods_supported",
            "device_authorization_endpoint",
            "pushed_authorization_request_endpoint",
            "registration_endpoint",
            "userinfo_endpoint",
            "tls_client_certificate_bound_access_tokens",
            "dpop_signing_alg_values_supported");

    @Bean
    @Order(1)
    SecurityFilterChain protocol(
            HttpSecurity http,
            OAuth2AuthorizationService authorizations,
            SessionContexts contexts,
            ReturnTo returnTo,
            SignInAnswers answers,
            SignOut signOut) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.authorizationService(authorizations);
                    describe(server);
                    askForRoles(server);
                    signOutWith(signOut, server);
                })
                .authorizeHttpRequests(requests -> requests.requestMatchers("/oauth2/token")
                        .authenticated()
                        .requestMatchers(AUTHORIZE)
                        .access((person, request) -> new AuthorizationDecision(isReady(person.get())))
                        .anyRequest()
                        .denyAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(returnTo))
                .exceptionHandling(handling -> handling.accessDeniedHandler(answers)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), pathPattern(AUTHORIZE)))
                .build();
    }

    private static void describe(OAuth2AuthorizationServerConfigurer server) {
        server.authorizationServerMetadataEndpoint(metadata -> metadata.authorizationServerMetadataCustomizer(
                document -> document.claims(close()).scopes(scopes -> scopes.addAll(CommandLineClient.scopes()))));
    }

    private static void askForRoles(OAuth2AuthorizationServerConfigurer server) {
        server.tokenEndpoint(token -> token.authenticationProviders(providers -> providers.stream()
                .filter(OAuth2ClientCredentialsAuthenticationProvider.class::isInstance)
                .map(OAuth2ClientCredentialsAuthenticationProvider.class::cast)
                .forEach(provider -> provider.setAuthenticationValidator(new RoleRequest()))));
    }

    /** What cannot be trusted does not sign anybody out by itself: it leads to the page that asks. */
    private static void signOutWith(SignOut signOut, OAuth2AuthorizationServerConfigurer server) {
        server.oidc(oidc -> oidc.logoutEndpoint(logout -> logout.logoutResponseHandler(signOut)
                        .errorResponseHandler((request, response, fault) ->
                                response.sendRedirect(request.getContextPath() + "/sign-out")))
                .providerConfigurationEndpoint(provider -> provider.providerConfigurationCustomizer(
                        metadata -> metadata.claims(claims -> claims.keySet().removeAll(CLOSED)))));
    }

    private static Consumer<Map<String, Object>> close() {
        return claims -> {
            claims.keySet().removeAll(CLOSED);
            claims.put("grant_types_supported", List.of("authorization_code", "refresh_token", "client_credentials"));
        };
    }

    private static boolean isReady(Authentication person) {
        return person instanceof SignedIn signedIn && signedIn.step() == Step.NONE;
    }
}
