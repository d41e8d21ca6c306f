package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The form on a ticket's page that adds what more the caller said. */
@PageController
final class SupplementPages {
    private static final Set<String> FIELDS = Set.of("words");

    private final SupplementDesk desk;
    private final SupplementPart part;
    private final IntakeParts parts;

    SupplementPages(SupplementDesk desk, SupplementPart part, IntakeParts parts) {
        this.desk = desk;
        this.part = part;
        this.parts = parts;
    }

    @Operation(summary = "补充情况（网页表单）/ add what more the caller said, from a page")
    @PostMapping("/intake/tickets/{ticketId}/supplements")
    String add(
            @PathVariable String ticketId,
            @Valid @ModelAttribute SupplementForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        Map<String, String> wrong = exchange.wrong(errors, FIELDS);
        if (wrong.isEmpty()) {
            try {
                desk.add(ticketId, form.request(), caller.subject(), form.headers());
                return exchange.done("/tickets/" + ticketId);
            } catch (RefusedException refused) {
                wrong = exchange.wrong(refused, FIELDS);
            }
        }
        parts.ticket(model, ticketId, caller, exchange.language());
        part.attempt(model, form, wrong);
        return exchange.again("intake/ticket");
    }
}
