package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 承办单, to be printed. */
@PageController
final class SlipPages {
    private final SlipReader reader;
    private final Clock clock;

    SlipPages(SlipReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Operation(summary = "打印承办单（网页）/ the work slip of a ticket, to be printed")
    @GetMapping("/dispatch/tickets/{ticketId}/slip")
    String slip(@PathVariable String ticketId, Caller caller, HttpServletRequest request, Model model) {
        model.addAttribute("slip", reader.slip(ticketId, caller, Language.of(request)));
        model.addAttribute("printedBy", caller.subject());
        model.addAttribute("printedAt", clock.instant());
        return "dispatch/slip-page";
    }
}
