package io.yihu.identity.api;

import io.yihu.identity.account.Accounts;
import io.yihu.kit.security.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The roles of a bearer token; a disabled account's is refused here at once, not only when it expires. */
public final class BearerCallers implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Accounts accounts;

    BearerCallers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String subject = String.valueOf(token.getSubject());
        if (!subject.contains(":")
                && accounts.find(subject).filter(a -> !a.disabled()).isEmpty()) {
            throw new InvalidBearerTokenException("the account is disabled");
        }
        List<String> names = token.getClaimAsStringList("roles");
        return new JwtAuthenticationToken(
                token,
                (names == null ? List.<String>of() : names)
                        .stream()
                                .map(Role::ofWireName)
                                .flatMap(Optional::stream)
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                                .toList());
    }
}
