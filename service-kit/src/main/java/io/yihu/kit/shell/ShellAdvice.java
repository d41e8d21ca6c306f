package io.yihu.kit.shell;

import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages of a service their shell. The language and the token for forms come from the front door. */
@ControllerAdvice(annotations = PageController.class)
final class ShellAdvice {
    private final UnitNames units;

    ShellAdvice(UnitNames units) {
        this.units = units;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return Shell.of(request, Language.of(request), caller(request.getUserPrincipal()), units);
    }

    private static @Nullable Caller caller(@Nullable Principal principal) {
        return principal instanceof JwtAuthenticationToken token ? Caller.of(token.getToken()) : null;
    }
}
