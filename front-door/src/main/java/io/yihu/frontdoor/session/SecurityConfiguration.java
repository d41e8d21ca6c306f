package io.yihu.frontdoor.session;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import io.yihu.frontdoor.FrontDoorProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Four ways in: to the identity server, which guards itself; to what is open to anybody; with a bearer token, which the
 * services check; with a session. Only the last knows cookies, so only it needs protection against forged requests.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private final SignInAgain signInAgain;
    private final String contentSecurityPolicy;
    private final String publicAddress;

    SecurityConfiguration(SignInAgain signInAgain, FrontDoorProperties properties) {
        this.signInAgain = signInAgain;
        this.publicAddress = properties.publicAddress().toString();
        this.contentSecurityPolicy = contentSecurityPolicy(properties);
    }

    @Bean
    @Order(1)
    SecurityFilterChain identity(HttpSecurity http) {
        return http.securityMatcher("/identity/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Callers who ask how far a ticket is, apps and platforms with keys of their own: no session, and what is sent says who may do it. */
    @Bean
    @Order(2)
    SecurityFilterChain anybody(HttpSecurity http) {
        return http.securityMatcher("/status", "/report", "/api/status", "/open311/**", "/api/platforms/*/orders")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ownTokens(HttpSecurity http) {
        return http.securityMatcher(SecurityConfiguration::bringsToken)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain sessions(
            HttpSecurity http, OAuth2AuthorizedClientManager tokens, ClientRegistrationRepository registrations) {
        return http.authorizeHttpRequests(SecurityConfiguration::open)
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .successHandler((request, response, who) -> response.sendRedirect(ReturnPath.take(request)))
                        .failureHandler((request, response, fault) -> response.sendRedirect("/sign-in-failed")))
                .logout(logout -> logout.logoutRequestMatcher(pathPattern(HttpMethod.POST, "/sign-out"))
                        .logoutSuccessHandler(leave(registrations)))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(signInAgain).accessDeniedHandler(signInAgain))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy)))
                .addFilterAfter(new TokenFilter(tokens, signInAgain), AuthorizationFilter.class)
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(pathPattern(HttpMethod.GET, "/assets/**"))
                .permitAll()
                .requestMatchers("/sign-in", "/sign-in-failed", "/language/{to}", "/error")
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    /** Ends the provider's session too, and comes back to the first page. */
    private OidcClientInitiatedLogoutSuccessHandler leave(ClientRegistrationRepository registrations) {
        OidcClientInitiatedLogoutSuccessHandler leave = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        leave.setPostLogoutRedirectUri(publicAddress + "/");
        leave.setDefaultTargetUrl("/");
        return leave;
    }

    /** The front door's own pages are for sessions only. */
    private static boolean bringsToken(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        boolean bearer = authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
        return bearer && !request.getRequestURI().startsWith("/actuator");
    }

    /** Forms may lead to another address only where that is the provider's, by a redirect. */
    private static String contentSecurityPolicy(FrontDoorProperties properties) {
        URI issuer = URI.create(properties.issuer());
        String provider = issuer.getScheme() + "://" + issuer.getAuthority();
        String forms = provider.equals(properties.publicAddress().toString()) ? "'self'" : "'self' " + provider;
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; form-action " + forms + "; base-uri 'none'; frame-ancestors 'none'";
    }
}
