package io.yihu.frontdoor.session;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Answers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has a valid access token at hand for whatever a signed-in person asks, renewed where it is about to end. Where the
 * provider gives none any more the session ends; where the provider is away the answer is 503 and the session stays.
 */
final class TokenFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(TokenFilter.class);
    private static final Refusal PROVIDER_AWAY =
            Refusal.unavailable("sign-in-away", "登录服务暂不可用，请稍后重试", "The sign-in service is away, try again shortly");

    /** The provider says that it gives this person no more tokens; anything else is a fault that may pass. */
    private static final Set<String> ENDED = Set.of(OAuth2ErrorCodes.INVALID_GRANT, "client_authorization_required");

    private final OAuth2AuthorizedClientManager tokens;
    private final SignInAgain signInAgain;

    TokenFilter(OAuth2AuthorizedClientManager tokens, SignInAgain signInAgain) {
        this.tokens = tokens;
        this.signInAgain = signInAgain;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (!(who instanceof OAuth2AuthenticationToken)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            OAuth2AuthorizedClient client = authorize(request, response, who);
            if (client == null) {
                end(request, response);
                return;
            }
            AccessToken.put(request, client.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException e) {
            if (ENDED.contains(e.getError().getErrorCode())) {
                end(request, response);
            } else {
                log.warn("No new token: {}", e.toString());
                Answers.send(request, response, PROVIDER_AWAY);
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private @Nullable OAuth2AuthorizedClient authorize(
            HttpServletRequest request, HttpServletResponse response, Authentication who) {
        return tokens.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(Provider.ID)
                .principal(who)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response)
                .build());
    }

    private void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        signInAgain.commence(request, response, new InsufficientAuthenticationException("the session has ended"));
    }
}
