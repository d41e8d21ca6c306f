package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The caller on a ticket's page, and the page that shows who asked. */
@PageController
final class RevealPages {
    /** What a ticket's number looks like. */
    static final String TICKET = "[0-9]{6}-[0-9]{4}-[0-9]{4}";

    private final RevealDesk desk;
    private final RevealPart part;

    RevealPages(RevealDesk desk, RevealPart part) {
        this.desk = desk;
        this.part = part;
    }

    @Operation(summary = "显示诉求人（网页）/ show a caller on a page, for a while")
    @PostMapping("/intake/tickets/{ticketId}/reveals")
    String reveal(
            @PathVariable @Pattern(regexp = TICKET) String ticketId,
            @RequestParam(defaultValue = "") @Size(max = 64) String purpose,
            Caller caller,
            FormExchange exchange,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        part.form(model, ticketId, exchange.language());
        try {
            part.shown(model, desk.reveal(ticketId, purpose, caller));
            return exchange.answered("intake/reveal");
        } catch (RefusedException refused) {
            Map<String, String> wrong = exchange.wrong(refused, Set.of("purpose"));
            model.addAttribute("revealWrong", String.join("；", wrong.values()));
            return exchange.again("intake/reveal");
        }
    }

    @Operation(summary = "查看留痕（网页）/ who asked to see a ticket's caller")
    @GetMapping("/intake/reveals")
    String asks(
            @RequestParam(defaultValue = "") @Size(max = 64) String ticketId, HttpServletRequest request, Model model) {
        part.asks(model, ticketId.strip(), Language.of(request));
        return "intake/reveals-page";
    }
}
