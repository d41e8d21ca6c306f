package io.yihu.identity.page;

import io.yihu.identity.signin.SignedIn;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who is signed in, at the top of every page, and for whom this one acts. */
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

    @ModelAttribute("me")
    @Nullable
    String me(@Nullable Principal who) {
        if (who instanceof SignedIn signedIn) {
            String actFor = signedIn.ticket().actFor();
            return actFor == null || actFor.equals(who.getName()) ? who.getName() : who.getName() + " → " + actFor;
        }
        return null;
    }
}
