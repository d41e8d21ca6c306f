package io.yihu.kit.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A chain for bearer tokens: no sessions, no log-in pages, no CORS. No CSRF protection either: it guards against what browsers
 * send by themselves, and a bearer token is never sent by itself.
 */
final class BearerOnly {
    private BearerOnly() {}

    /** @param tokens how a bearer token is checked and read */
    static SecurityFilterChain of(
            HttpSecurity http,
            Gate gate,
            Customizer<OAuth2ResourceServerConfigurer<HttpSecurity>.JwtConfigurer> tokens,
            String contentSecurityPolicy) {
        SecurityProblems problems = new SecurityProblems();
        return http.authorizeHttpRequests(gate::open)
                .oauth2ResourceServer(server ->
                        server.jwt(tokens).authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy)))
                .build();
    }
}
