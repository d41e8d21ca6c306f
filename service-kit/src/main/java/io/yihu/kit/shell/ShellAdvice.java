package io.yihu.kit.shell;

import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.time.BusinessClock;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages of a service their shell. The language and the token for forms come from the front door. */
@ControllerAdvice(annotations = PageController.class)
final class ShellAdvice {
    private final UnitNames units;
    private final @Nullable BusinessClock clock;

    ShellAdvice(UnitNames units, @Nullable BusinessClock clock) {
        this.units = units;
        this.clock = clock;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return Shell.of(request, Language.of(request), caller(request.getUserPrincipal()), units);
    }

    /** Where the house is not on real time, the time it is on. */
    @ModelAttribute("businessTime")
    @Nullable
    Instant businessTime() {
        return clock == null || clock.isReal() ? null : clock.instant();
    }

    private static @Nullable Caller caller(@Nullable Principal principal) {
        return principal instanceof JwtAuthenticationToken token ? Caller.of(token.getToken()) : null;
    }
}
