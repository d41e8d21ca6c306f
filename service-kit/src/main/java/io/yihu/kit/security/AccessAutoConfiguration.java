package io.yihu.kit.security;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes a service a resource server that denies by default. */
@AutoConfiguration(before = {OAuth2ResourceServerAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecurityProperties.class)
class AccessAutoConfiguration {

    @Bean
    OAuth2TokenValidator<Jwt> tokenChecks() {
        return TokenChecks.all();
    }

    /** No observation for each filter of each request: a fifth of a request's time. Requests themselves are observed. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain bearerOnly(
            HttpSecurity http,
            ObjectProvider<AccessRules> rules,
            SecurityProperties properties,
            JwtDecoder decoder,
            OAuth2TokenValidator<Jwt> tokenChecks) {
        RememberedTokens tokens = new RememberedTokens(decoder, tokenChecks, Ticker.systemTicker());
        return BearerOnly.of(
                http,
                new Gate(rules.getIfAvailable(AccessRules::denyAll), properties.openMetrics()),
                jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(TokenRoles::of),
                properties.contentSecurityPolicy());
    }

    @Bean
    WebMvcConfigurer callersAsArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver());
            }
        };
    }
}
