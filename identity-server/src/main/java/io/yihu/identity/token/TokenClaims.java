package io.yihu.identity.token;

import io.yihu.identity.signin.Presence;
import io.yihu.identity.signin.SignedIn;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Writes what the services read: {@code roles} and {@code unit}. A person's are what the account says at this moment, so a
 * refresh carries changes and a disabled account gets none; {@code sub} is the account, or {@code cli:unit-clerk:xintai}
 * for the command line, or {@code client:} and the name of a machine client.
 */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** Claim of an ID token: which authorization it belongs to. */
    static final String AUTHORIZATION = "aid";

    private static final String ROLES = "roles";

    private final Presence presence;

    TokenClaims(Presence presence) {
        this.presence = presence;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication principal = context.getPrincipal();
        if (principal instanceof SignedIn signedIn) {
            person(signedIn, context);
        } else if (context.getRegisteredClient().getClientId().equals(CommandLineClient.ID)) {
            commandLine(context);
        } else {
            machine(context);
        }
    }

    private void person(SignedIn signedIn, JwtEncodingContext context) {
        Presence.Person person = presence.of(signedIn.ticket())
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
        JwtClaimsSet.Builder claims = context.getClaims()
                .claim("name", person.account().profile().displayName())
                .claim(ROLES, person.standing().roleNames());
        if (person.standing().unit() != null) {
            claims.claim(RoleRequest.UNIT, person.standing().unit());
        }
        if (person.standing().actFor() != null) {
            claims.claim("act_for", person.standing().actFor());
        }
        OAuth2Authorization authorization = context.getAuthorization();
        if (authorization != null) {
            claims.claim(AUTHORIZATION, authorization.getId());
        }
    }

    private static void commandLine(JwtEncodingContext context) {
        OAuth2ClientCredentialsAuthenticationToken grant = Objects.requireNonNull(context.getAuthorizationGrant());
        String role = context.getAuthorizedScopes().iterator().next();
        Object unit = grant.getAdditionalParameters().get(RoleRequest.UNIT);
        context.getClaims().subject("cli:" + role + (unit == null ? "" : ":" + unit));
        context.getClaims().claim(ROLES, List.of(role));
        if (unit != null) {
            context.getClaims().claim(RoleRequest.UNIT, unit);
        }
    }

    private static void machine(JwtEncodingContext context) {
        RegisteredClient client = context.getRegisteredClient();
        boolean all = context.getAuthorizedScopes().isEmpty();
        context.getClaims().subject("client:" + client.getClientId());
        context.getClaims()
                .claim(ROLES, List.copyOf(new TreeSet<>(all ? client.getScopes() : context.getAuthorizedScopes())));
        Object unit = client.getClientSettings().getSetting(MachineRegistration.UNIT);
        if (unit != null) {
            context.getClaims().claim(RoleRequest.UNIT, unit);
        }
    }
}
