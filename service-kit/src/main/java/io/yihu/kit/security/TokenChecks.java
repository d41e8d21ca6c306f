package io.yihu.kit.security;

import java.time.Duration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token must satisfy beside signature, issuer and audience, which Spring Boot's own settings check. */
final class TokenChecks {
    /** How far the clocks of issuer and service may differ. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private TokenChecks() {}

    /** It ends some time, has not ended, and names who holds it. */
    static OAuth2TokenValidator<Jwt> all() {
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                times, new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank()));
    }

    static boolean isExpiry(OAuth2Error error) {
        return error.getDescription() != null && error.getDescription().startsWith("Jwt expired");
    }
}
