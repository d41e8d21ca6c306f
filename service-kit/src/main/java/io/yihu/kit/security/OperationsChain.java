package io.yihu.kit.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What operations may see of a program that has chains of its own: the rules of every service. Metrics are never open
 * without a token here, since a proxy on the same machine stands before such a program.
 */
public final class OperationsChain {
    private OperationsChain() {}

    /**
     * For the actuator's paths only; goes before all other chains.
     *
     * @param tokens how a bearer token is checked and read
     */
    public static SecurityFilterChain of(
            HttpSecurity http, Customizer<OAuth2ResourceServerConfigurer<HttpSecurity>.JwtConfigurer> tokens) {
        return BearerOnly.of(
                http.securityMatcher(pathPattern("/actuator/**")),
                new Gate(AccessRules.denyAll(), false),
                tokens,
                "default-src 'none'; frame-ancestors 'none'");
    }
}
