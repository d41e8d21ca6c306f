package io.yihu.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Keeps the ticket of a sign-in in the session and makes it worth what the account is now. A ticket worth nothing any more
 * is nobody.
 */
public final class SessionContexts implements SecurityContextRepository {

    private final Presence presence;

    /** By what people are now. */
    public SessionContexts(Presence presence) {
        this.presence = presence;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> load(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        return ticket(request)
                .flatMap(presence::signedIn)
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedIn signedIn) {
            request.getSession().setAttribute(Sessions.TICKET, signedIn.ticket());
        } else {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(Sessions.TICKET);
            }
        }
    }

    /** Acts for somebody, or under the account's new epoch, from now on. */
    public void replace(HttpServletRequest request, SignedIn.Ticket ticket) {
        request.getSession().setAttribute(Sessions.TICKET, ticket);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return ticket(request).isPresent();
    }

    private static Optional<SignedIn.Ticket> ticket(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SignedIn.Ticket) session.getAttribute(Sessions.TICKET));
    }

    /** Loads once, when asked. */
    private static final class Deferred implements DeferredSecurityContext {
        private final Supplier<SecurityContext> load;
        private @Nullable SecurityContext loaded;

        private Deferred(Supplier<SecurityContext> load) {
            this.load = load;
        }

        @Override
        public SecurityContext get() {
            SecurityContext context = loaded;
            if (context == null) {
                context = load.get();
                loaded = context;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
