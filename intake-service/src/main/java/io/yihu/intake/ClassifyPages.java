package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The agent's form on a ticket's page. */
@PageController
final class ClassifyPages {
    private static final Set<String> FIELDS = Set.of("kind", "category", "place", "urgency");

    private final IntakeDesk desk;
    private final ClassifyPart part;
    private final IntakeParts parts;

    ClassifyPages(IntakeDesk desk, ClassifyPart part, IntakeParts parts) {
        this.desk = desk;
        this.part = part;
        this.parts = parts;
    }

    @Operation(summary = "分类（网页表单）/ settle what and where, from a page")
    @PostMapping("/intake/tickets/{ticketId}/classify")
    String classify(
            @PathVariable String ticketId,
            @Valid @ModelAttribute @Nullable ClassifyForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        ClassifyForm sent = form == null ? ClassifyForm.EMPTY : form;
        Map<String, String> wrong = exchange.wrong(errors, FIELDS);
        ClassifyRequest request = wrong.isEmpty() ? part.request(sent) : null;
        if (request != null) {
            try {
                part.settled(desk.classify(ticketId, request, caller.subject(), sent.headers()), request);
                return exchange.done("/tickets/" + ticketId);
            } catch (RefusedException refused) {
                wrong = exchange.wrong(refused, FIELDS);
            }
        }
        parts.ticket(model, ticketId, caller, exchange.language());
        part.attempt(model, sent, wrong);
        return exchange.again("intake/ticket");
    }
}
