package io.yihu.kit.security;

import io.yihu.kit.problem.RefusedException;
import java.security.Principal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who is asking, read from a verified token. A controller takes it as an argument.
 *
 * @param subject the token's {@code sub}
 * @param roles known roles only; a unit clerk without a unit has not got that role
 * @param unit the code of a unit clerk's unit
 */
public record Caller(
        String subject, Set<Role> roles, @Nullable String unit) {

    /** Copies the roles. */
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller is a clerk of exactly this unit. */
    public boolean mayActFor(String unitCode) {
        return is(Role.UNIT_CLERK) && unitCode.equals(unit);
    }

    /**
     * Who sent a request.
     *
     * @throws RefusedException with 401 where nobody signed in
     */
    public static Caller of(@Nullable Principal principal) {
        if (principal instanceof JwtAuthenticationToken token) {
            return of(token.getToken());
        }
        throw new RefusedException(SecurityProblems.NO_TOKEN);
    }

    /** From a token that was verified. */
    public static Caller of(Jwt token) {
        String unit = token.getClaims().get("unit") instanceof String text && !text.isBlank() ? text : null;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (token.getClaims().get("roles") instanceof Collection<?> names) {
            names.forEach(name -> Role.ofWireName(String.valueOf(name)).ifPresent(roles::add));
        }
        if (unit == null) {
            roles.remove(Role.UNIT_CLERK);
        }
        return new Caller(Objects.requireNonNull(token.getSubject(), "checked when verified"), roles, unit);
    }
}
