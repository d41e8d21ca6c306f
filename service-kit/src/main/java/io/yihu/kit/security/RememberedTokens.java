package io.yihu.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks a token's signature, issuer and audience once and remembers the outcome for half a minute, for callers send the same token
 * with every request. Whether it has ended is asked every time. A signing key the issuer withdraws therefore counts up to half a
 * minute longer. Only good tokens are remembered, ten thousand at most.
 */
final class RememberedTokens implements JwtDecoder {
    static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> stillGood;
    private final Cache<String, Jwt> verified;

    RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> stillGood, Ticker ticker) {
        this.decoder = decoder;
        this.stillGood = stillGood;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known != null) {
            return checked(known);
        }
        Jwt decoded = decoder.decode(token);
        verified.put(token, decoded);
        return decoded;
    }

    private Jwt checked(Jwt known) {
        OAuth2TokenValidatorResult outcome = stillGood.validate(known);
        if (outcome.hasErrors()) {
            throw new JwtValidationException("the token is no longer good", outcome.getErrors());
        }
        return known;
    }
}
