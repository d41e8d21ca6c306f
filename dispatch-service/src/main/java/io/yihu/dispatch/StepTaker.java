package io.yihu.dispatch;

import io.yihu.dispatch.domain.Step;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Takes a step that was sent as a form; what the rules refuse comes back beside its field. */
@Component
final class StepTaker {
    private static final Set<String> FIELDS =
            Set.of("basis", "suggestedUnit", "toUnit", "note", "outcome", "publicText", "internalText");

    private final DispatchDesk desk;
    private final TicketPart part;

    StepTaker(DispatchDesk desk, TicketPart part) {
        this.desk = desk;
        this.part = part;
    }

    /** A form as it arrived; where nothing of it could be read, an empty one. */
    record Sent(String ticketId, StepForm form, BindingResult errors, Caller caller) {
        static Sent of(String ticketId, @Nullable StepForm form, BindingResult errors, Caller caller) {
            return new Sent(ticketId, form == null ? StepForm.EMPTY : form, errors, caller);
        }
    }

    String take(Step step, Sent sent, FormExchange exchange, Model model) {
        Map<String, String> wrong = exchange.wrong(sent.errors(), FIELDS);
        if (wrong.isEmpty()) {
            try {
                take(step, new Call(sent.ticketId(), sent.caller(), sent.form().headers()), sent.form());
                return exchange.done("/tickets/" + sent.ticketId());
            } catch (RefusedException refused) {
                wrong = exchange.wrong(refused, FIELDS);
            }
        }
        TicketPart.Attempt attempt = new TicketPart.Attempt(step, sent.form(), wrong);
        part.fill(model, sent.ticketId(), sent.caller(), attempt, exchange.language());
        return exchange.again("dispatch/ticket");
    }

    private void take(Step step, Call call, StepForm form) {
        switch (step) {
            case SIGN -> desk.sign(call);
            case RETURN -> desk.requestReturn(call, new ReturnRequest(form.basis(), form.suggestedUnit()));
            case GRANT -> desk.grantReturn(call, new GrantRequest(form.toUnit(), form.note()));
            case REJECT -> desk.rejectReturn(call, new RejectRequest(form.note()));
            case RESOLVE ->
                desk.resolve(call, new ResolveRequest(form.outcome(), form.publicText(), form.internalText()));
        }
    }
}
