package io.yihu.identity.page;

import io.yihu.identity.IdentitySettings;
import io.yihu.identity.signin.SignedIn;
import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who is signed in, at the top of every page, for whom this one acts, and in which language. */
@ControllerAdvice(
        assignableTypes = {
            SignInPages.class,
            PasswordPage.class,
            ActingPage.class,
            AccountPages.class,
            AccountStepPages.class,
            ClientPages.class,
            AuditPage.class
        })
final class Header {

    private final IdentitySettings settings;

    Header(IdentitySettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("me")
    @Nullable
    String me(@Nullable Principal who) {
        if (who instanceof SignedIn signedIn) {
            String actFor = signedIn.ticket().actFor();
            return actFor == null || actFor.equals(who.getName()) ? who.getName() : who.getName() + " → " + actFor;
        }
        return null;
    }

    /** The front door says the language chosen at this browser, also before anybody is signed in. */
    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return new Shell(Language.of(request), null, null, null, HeldPage.of(request));
    }

    /** Only the front door can keep a choice of language. */
    @ModelAttribute("behindDoor")
    boolean behindDoor() {
        return settings.address() != null;
    }
}
