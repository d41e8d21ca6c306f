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

/** The form on a ticket's page that sets right what was settled. */
@PageController
final class ReclassifyPages {
    private static final Set<String> FIELDS = Set.of("category", "place", "urgency", "reason", "remark");

    private final ReclassifyDesk desk;
    private final ReclassifyPart part;
    private final IntakeParts parts;

    ReclassifyPages(ReclassifyDesk desk, ReclassifyPart part, IntakeParts parts) {
        this.desk = desk;
        this.part = part;
        this.parts = parts;
    }

    @Operation(summary = "改类别、地点或紧急程度（网页表单）/ set what and where right, from a page")
    @PostMapping("/intake/tickets/{ticketId}/reclassify")
    String reclassify(
            @PathVariable String ticketId,
            @Valid @ModelAttribute @Nullable ReclassifyForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        ReclassifyForm sent = form == null ? ReclassifyForm.EMPTY : form;
        Map<String, String> wrong = exchange.wrong(errors, FIELDS);
        ReclassifyRequest request = wrong.isEmpty() ? part.request(sent) : null;
        if (request != null) {
            try {
                desk.reclassify(ticketId, request, caller, sent.headers());
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
