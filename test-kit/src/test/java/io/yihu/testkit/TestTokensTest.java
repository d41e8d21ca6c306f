package io.yihu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void a_token_verifies_against_the_published_keys_and_carries_role_and_unit() throws Exception {
        JWTClaimsSet claims = verified(TestTokens.bearerFor("clerk-7", "UNIT_CLERK", "SY-CG"));

        assertThat(claims.getSubject()).isEqualTo("clerk-7");
        assertThat(claims.getIssuer()).isEqualTo(TestTokens.ISSUER);
        assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of("UNIT_CLERK"));
        assertThat(claims.getStringClaim("unit")).isEqualTo("SY-CG");
    }

    @Test
    void a_token_without_unit_has_no_such_claim() throws Exception {
        assertThat(verified(TestTokens.bearer("AGENT", null)).getClaims()).doesNotContainKey("unit");
    }

    @Test
    void an_expired_token_is_refused() {
        assertThatThrownBy(() -> verified(TestTokens.expired("AGENT", null)))
                .isInstanceOf(BadJOSEException.class)
                .hasMessageContaining("Expired");
    }

    @Test
    void a_forged_token_is_refused() {
        assertThatThrownBy(() -> verified(TestTokens.forged("AGENT", null))).isInstanceOf(BadJWSException.class);
    }

    private static JWTClaimsSet verified(String token) throws Exception {
        var keys = JWKSourceBuilder.create(URI.create(TestTokens.jwksUri()).toURL())
                .build();
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        return processor.process(token, null);
    }
}
