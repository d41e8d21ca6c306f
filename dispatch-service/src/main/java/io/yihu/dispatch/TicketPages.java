package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Dispatch's part of a ticket's page: who has it, why, until when, what happened, what the reader may do. */
@PageController
final class TicketPages {
    private final TicketPart part;

    TicketPages(TicketPart part) {
        this.part = part;
    }

    @Operation(summary = "派单：工单页部分 / dispatch's part of a ticket's page")
    @GetMapping("/dispatch/fragments/tickets/{ticketId}")
    String part(@PathVariable String ticketId, Caller caller, HttpServletRequest request, Model model) {
        part.fill(model, ticketId, caller, TicketPart.Attempt.NONE, Language.of(request));
        return "dispatch/ticket";
    }
}
