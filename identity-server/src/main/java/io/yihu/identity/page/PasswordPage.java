package io.yihu.identity.page;

import io.yihu.identity.account.Account;
import io.yihu.identity.account.OwnDesk;
import io.yihu.identity.audit.Actor;
import io.yihu.identity.signin.SessionContexts;
import io.yihu.identity.signin.SignInAnswers;
import io.yihu.identity.signin.SignedIn;
import io.yihu.identity.signin.Step;
import io.yihu.kit.problem.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own password. */
@Controller
final class PasswordPage {

    private static final String PAGE = "password";

    private final OwnDesk desk;
    private final SessionContexts sessions;
    private final SignInAnswers answers;

    PasswordPage(OwnDesk desk, SessionContexts sessions, SignInAnswers answers) {
        this.desk = desk;
        this.sessions = sessions;
        this.answers = answers;
    }

    @GetMapping("/password")
    String form(SignedIn who, Model model) {
        return show(who, model);
    }

    /** This session goes on, all others end. */
    @PostMapping("/password")
    @Nullable
    String change(
            @ModelAttribute OwnDesk.Wish wish,
            SignedIn who,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Actor actor = new Actor(who.getName(), null, request.getRemoteAddr());
            Account account = desk.changePassword(who.getName(), wish, actor);
            SignedIn.Ticket ticket = who.ticket();
            request.changeSessionId();
            sessions.replace(
                    request,
                    new SignedIn.Ticket(
                            ticket.account(), account.credential().epoch(), ticket.actFor(), ticket.since()));
            answers.goOn(request, response);
            return null;
        } catch (RefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Errors.MODEL, Errors.of(refused));
            return show(who, model);
        }
    }

    private static String show(SignedIn who, Model model) {
        model.addAttribute("first", who.step() == Step.PASSWORD);
        return PAGE;
    }
}
