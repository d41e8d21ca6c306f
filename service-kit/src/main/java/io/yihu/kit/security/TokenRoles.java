package io.yihu.kit.security;

import java.util.stream.Collectors;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who holds a token, with the roles it carries. */
public final class TokenRoles {
    private TokenRoles() {}

    /** For a token that has been checked. */
    public static JwtAuthenticationToken of(Jwt token) {
        return new JwtAuthenticationToken(
                token,
                Caller.of(token).roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .collect(Collectors.toSet()));
    }
}
