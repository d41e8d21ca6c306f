package io.yihu.identity.page;

import io.yihu.identity.account.Account;
import io.yihu.identity.account.Accounts;
import io.yihu.identity.account.StandInDesk;
import io.yihu.identity.audit.Actor;
import io.yihu.identity.audit.AuditAction;
import io.yihu.identity.audit.AuditEntry;
import io.yihu.identity.audit.AuditLog;
import io.yihu.identity.signin.SessionContexts;
import io.yihu.identity.signin.SignInAnswers;
import io.yihu.identity.signin.SignedIn;
import io.yihu.kit.decision.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For whom one acts: oneself, or somebody one stands in for today. Chosen once for each sign-in. */
@Controller
final class ActingPage {

    private static final Refusal NOT_CHOSEN = Refusal.malformed("not-chosen", "person", "请选择一项", "Choose one");

    private final Accounts accounts;
    private final StandInDesk desk;
    private final Steps steps;

    ActingPage(Accounts accounts, StandInDesk desk, Steps steps) {
        this.accounts = accounts;
        this.desk = desk;
        this.steps = steps;
    }

    /** What follows a choice. */
    record Steps(SessionContexts sessions, SignInAnswers answers, AuditLog audit, Clock clock) {}

    @GetMapping("/acting")
    String form(SignedIn who, Model model) {
        Account self = accounts.find(who.getName()).orElseThrow();
        model.addAttribute("self", self);
        model.addAttribute("choices", desk.choices(self));
        return "acting";
    }

    @PostMapping("/acting")
    @Nullable
    String choose(
            @RequestParam(defaultValue = "") String person,
            SignedIn who,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account self = accounts.find(who.getName()).orElseThrow();
        boolean known = person.equals(self.name())
                || desk.choices(self).stream().anyMatch(other -> other.name().equals(person));
        if (!known) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(Errors.MODEL, Map.of("person", NOT_CHOSEN));
            return form(who, model);
        }
        note(self.name(), person, request);
        steps.sessions().replace(request, who.ticket().actingFor(person));
        steps.answers().goOn(request, response);
        return null;
    }

    private void note(String self, String person, HttpServletRequest request) {
        Actor actor = new Actor(self, person.equals(self) ? null : person, request.getRemoteAddr());
        steps.audit()
                .append(AuditEntry.of(steps.clock().instant(), actor, AuditAction.ACTING_CHOSEN, person, Map.of()));
    }
}
