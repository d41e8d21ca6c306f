package io.yihu.identity.api;

import io.yihu.identity.audit.Actor;
import io.yihu.identity.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Actor}, signed in or with a token. */
final class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        Principal who = Objects.requireNonNull(request.getUserPrincipal(), "every path asks for somebody");
        String actFor = null;
        if (who instanceof SignedIn signedIn) {
            String chosen = signedIn.ticket().actFor();
            actFor = who.getName().equals(chosen) ? null : chosen;
        } else if (who instanceof JwtAuthenticationToken token) {
            actFor = token.getToken().getClaimAsString("act_for");
        }
        return new Actor(who.getName(), actFor, http.getRemoteAddr());
    }
}
