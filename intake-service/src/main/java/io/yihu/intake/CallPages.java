package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * An agent registers a call while the citizen is on the phone. What is typed goes to the same desk as what machines send.
 * The form and what follows it share one path, so that the draft kept under that path ends with the ticket.
 */
@PageController
@RequestMapping("/intake/calls")
final class CallPages {
    private final IntakeDesk desk;
    private final CallReader reader;
    private final CallPart part;
    private final AdvicePart advice;

    CallPages(IntakeDesk desk, CallReader reader, CallPart part, AdvicePart advice) {
        this.desk = desk;
        this.reader = reader;
        this.part = part;
        this.advice = advice;
    }

    @Operation(summary = "登记来电（网页）/ the form of a call, or with a number the ticket it became")
    @GetMapping
    String call(@RequestParam(required = false) @Nullable String registered, HttpServletRequest request, Model model) {
        Language language = Language.of(request);
        if (registered != null) {
            part.registered(model, registered, language);
            return "intake/call-registered";
        }
        part.blank(model, language);
        return "intake/call-page";
    }

    @Operation(summary = "登记来电（网页表单）/ register a call, from a page")
    @PostMapping
    String register(
            @ModelAttribute @Nullable CallForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        CallForm sent = form == null ? CallForm.EMPTY : form;
        try {
            TicketRequest request = reader.read(sent, errors);
            Registered registered = desk.register(request, caller.subject(), sent.headers());
            if (registered.fresh()) {
                advice.registered(request);
            }
            return exchange.done(
                    "/intake/calls?registered=" + registered.ticket().id());
        } catch (RefusedException refused) {
            again(sent, refused.refusals(), caller, exchange, model);
            return exchange.again("intake/call");
        }
    }

    /** A key that has served its turn is replaced: whoever sends the form again, knowing that, means another ticket. */
    private void again(CallForm sent, List<Refusal> refusals, Caller caller, FormExchange exchange, Model model) {
        List<Refusal> ofForm = CallProblems.ofForm(refusals);
        Map<String, String> wrong = exchange.wrong(new RefusedException(ofForm), CallProblems.FIELDS);
        String key = sent.key();
        if (key == null || CallProblems.blameTheKey(refusals)) {
            part.earlier(
                    model,
                    key == null
                            ? null
                            : desk.registeredUnder(caller.subject(), key).orElse(null));
            key = CallPart.newKey();
        }
        part.again(model, sent, key, wrong, exchange.language());
    }
}
