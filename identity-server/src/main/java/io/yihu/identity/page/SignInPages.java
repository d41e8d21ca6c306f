package io.yihu.identity.page;

import io.yihu.identity.IdentitySettings;
import io.yihu.identity.signin.SignInAnswers;
import io.yihu.identity.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out, and the start page. */
@Controller
final class SignInPages {

    private final IdentitySettings settings;

    SignInPages(IdentitySettings settings) {
        this.settings = settings;
    }

    @GetMapping("/login")
    String form(@Nullable Authentication who, Model model) {
        if (who instanceof SignedIn signedIn) {
            return "redirect:" + signedIn.step().page();
        }
        model.addAttribute("account", "");
        return "login";
    }

    /** Reached by a forward only, with the status set. */
    @PostMapping(SignInAnswers.REFUSED)
    String refused(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(required = false) @Nullable String password,
            Model model) {
        model.addAttribute("account", account);
        model.addAttribute(SignInAnswers.REASON, request.getAttribute(SignInAnswers.REASON));
        model.addAttribute(SignInAnswers.WAIT, request.getAttribute(SignInAnswers.WAIT));
        return "login";
    }

    @GetMapping("/")
    String start(Authentication who, Model model) {
        if (who instanceof SignedIn signedIn && !signedIn.step().page().equals("/")) {
            return "redirect:" + signedIn.step().page();
        }
        model.addAttribute("roles", AuthorityUtils.authorityListToSet(who.getAuthorities()));
        model.addAttribute("house", settings.publicAddress() + "/");
        return "start";
    }

    @GetMapping("/sign-out")
    String signOut() {
        return "sign-out";
    }

    @GetMapping("/signed-out")
    String signedOut(Model model) {
        model.addAttribute("house", settings.publicAddress() + "/");
        return "signed-out";
    }

    /** Reached by a forward only, from whatever method. */
    @RequestMapping(
            path = SignInAnswers.NOT_ALLOWED,
            method = {RequestMethod.GET, RequestMethod.POST})
    String notAllowed(@RequestParam(required = false) Map<String, String> any) {
        return "not-allowed";
    }
}
