package io.yihu.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** The same token is verified once in half a minute, and never believed after its end. */
class RememberedTokensTest {
    private final AtomicLong nanos = new AtomicLong();
    private final List<String> verified = new ArrayList<>();
    private Instant end = Instant.now().plusSeconds(600);
    private final RememberedTokens tokens = new RememberedTokens(this::verify, TokenChecks.all(), nanos::get);

    @Test
    void a_token_is_verified_once_in_half_a_minute() {
        tokens.decode("a");
        tokens.decode("a");
        tokens.decode("b");
        assertThat(verified).containsExactly("a", "b");

        nanos.addAndGet(RememberedTokens.REMEMBERED.plus(Duration.ofSeconds(1)).toNanos());
        tokens.decode("a");
        assertThat(verified).containsExactly("a", "b", "a");
    }

    @Test
    void a_remembered_token_that_has_ended_is_refused_as_expired() {
        end = Instant.now().minusSeconds(60);
        tokens.decode("a");
        assertThatThrownBy(() -> tokens.decode("a"))
                .isInstanceOfSatisfying(
                        JwtValidationException.class,
                        fault -> assertThat(fault.getErrors()).anyMatch(TokenChecks::isExpiry));
    }

    @Test
    void a_bad_token_is_not_remembered() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        }
        assertThat(verified).containsExactly("bad", "bad");
    }

    private Jwt verify(String token) {
        verified.add(token);
        if (token.equals("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject("somebody")
                .expiresAt(end)
                .build();
    }
}
