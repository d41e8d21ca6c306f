package io.yihu.dispatch;

import static java.util.Map.entry;

import io.yihu.dispatch.domain.Step;
import io.yihu.dispatch.domain.WorkRefusals;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Takes a step that was sent as a form; what the rules refuse comes back beside its field. */
@Component
final class StepTaker {
    /** The fields of forms, by what the deciders call them. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("basis", "words"),
            entry("reason", "words"),
            entry("question", "words"),
            entry("note", "words"),
            entry("words", "words"),
            entry("suggestedUnit", "unit"),
            entry("toUnit", "unit"),
            entry("unit", "unit"),
            entry("findings", "words"),
            entry("done", "words"),
            entry("units", "units"),
            entry("kind", "kind"),
            entry("score", "score"),
            entry("until", "until"),
            entry("answerBy", "until"),
            entry("channel", "channel"),
            entry("result", "result"),
            entry("outcome", "outcome"),
            entry("publicText", "publicText"),
            entry("internalText", "internalText"));

    private final StepDesk desk;
    private final TicketPart part;

    StepTaker(StepDesk desk, TicketPart part) {
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
        if (!desk.takes(step)) {
            throw new RefusedException(WorkRefusals.NOT_A_STEP);
        }
        Set<String> fields = fields(sent.form());
        Map<String, String> wrong = exchange.wrong(sent.errors(), fields);
        if (wrong.isEmpty()) {
            try {
                desk.take(
                        step,
                        new Call(sent.ticketId(), sent.caller(), sent.form().headers()),
                        sent.form());
                return exchange.done("/tickets/" + sent.ticketId());
            } catch (RefusedException refused) {
                wrong = exchange.wrong(refused, fields);
            }
        }
        TicketPart.Attempt attempt = new TicketPart.Attempt(step, sent.form(), ofForm(wrong));
        part.fill(model, sent.ticketId(), sent.caller(), attempt, exchange.language());
        return exchange.again("dispatch/ticket");
    }

    private static Set<String> fields(StepForm form) {
        return Stream.concat(FIELDS.keySet().stream(), form.orderFields().stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> ofForm(Map<String, String> wrong) {
        return wrong.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> FIELDS.getOrDefault(each.getKey(), each.getKey()), Map.Entry::getValue, (a, b) -> a));
    }
}
