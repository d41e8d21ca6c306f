package io.yihu.identity.token;

import io.yihu.identity.audit.Actor;
import io.yihu.identity.audit.AuditAction;
import io.yihu.identity.audit.AuditEntry;
import io.yihu.identity.audit.AuditLog;
import io.yihu.identity.signin.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Signing out, at the front door (OIDC) or here: the session ends, and with the front door's the refresh token. */
public final class SignOut implements LogoutHandler, AuthenticationSuccessHandler {

    private final Authorizations authorizations;
    private final AuditLog audit;
    private final Clock clock;
    private final SecurityContextLogoutHandler session;
    private final OidcLogoutAuthenticationSuccessHandler redirect = new OidcLogoutAuthenticationSuccessHandler();

    SignOut(Authorizations authorizations, AuditLog audit, Clock clock, SecurityContextLogoutHandler session) {
        this.authorizations = authorizations;
        this.audit = audit;
        this.clock = clock;
        this.session = session;
        redirect.setLogoutHandler(this);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        OidcIdToken idToken = ((OidcLogoutAuthenticationToken) authentication).getIdToken();
        String authorization = idToken == null ? null : idToken.getClaimAsString(TokenClaims.AUTHORIZATION);
        if (authorization != null) {
            authorizations.remove(authorization);
        }
        redirect.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Object principal = authentication == null ? null : authentication.getPrincipal();
        Object person = principal instanceof SignedIn ? principal : authentication;
        if (person instanceof SignedIn signedIn) {
            Actor actor = new Actor(signedIn.getName(), signedIn.ticket().actFor(), request.getRemoteAddr());
            audit.append(AuditEntry.of(clock.instant(), actor, AuditAction.SIGNED_OUT, signedIn.getName(), Map.of()));
        }
        session.logout(request, response, authentication);
    }
}
