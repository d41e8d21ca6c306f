package io.yihu.allinone.identity;

import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes what the services read: {@code roles}, {@code unit} and {@code sub} such as {@code cli:unit-clerk:xintai}. */
final class RoleClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        OAuth2ClientCredentialsAuthenticationToken grant = Objects.requireNonNull(context.getAuthorizationGrant());
        String role = context.getAuthorizedScopes().iterator().next();
        Object unit = grant.getAdditionalParameters().get(RoleRequest.UNIT);
        context.getClaims().subject("cli:" + role + (unit == null ? "" : ":" + unit));
        context.getClaims().claim("roles", List.of(role));
        if (unit != null) {
            context.getClaims().claim(RoleRequest.UNIT, unit);
        }
    }
}
