package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.precedent.SimilarRulings;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Tickets that could be given to no unit, as a page, with a form for each. */
@PageController
final class UndispatchedPages {
    private static final Set<String> FIELDS = Set.of("toUnit", "reason");
    private static final String PAGE = "/dispatch/undispatched";

    private final UndispatchedDesk desk;
    private final UndispatchedLines lines;
    private final SimilarRulings rulings;

    UndispatchedPages(UndispatchedDesk desk, UndispatchedLines lines, SimilarRulings rulings) {
        this.desk = desk;
        this.lines = lines;
        this.rulings = rulings;
    }

    /**
     * What became of a form.
     *
     * @param ticketId whose; empty where none was sent
     */
    record Attempt(String ticketId, RedirectRequest typed, Map<String, String> wrong) {
        static final Attempt NONE = new Attempt("", new RedirectRequest(null, null), Map.of());
    }

    @Operation(summary = "派不出去的工单（网页）/ tickets that could be given to no unit, as a page")
    @GetMapping(PAGE)
    String page(Caller caller, FormExchange exchange, Model model) {
        fill(model, caller, exchange, Attempt.NONE);
        return exchange.answered("dispatch/undispatched");
    }

    @Operation(summary = "指定首办单位（网页表单）/ such a ticket goes to the named unit, from a page")
    @PostMapping(PAGE + "/{ticketId}")
    String designate(
            @PathVariable String ticketId,
            @Valid @ModelAttribute @Nullable RedirectRequest form,
            BindingResult errors,
            FormExchange exchange,
            Model model) {
        RedirectRequest wish = form == null ? Attempt.NONE.typed() : form;
        Map<String, String> wrong = exchange.wrong(errors, FIELDS);
        if (wrong.isEmpty()) {
            try {
                desk.designate(new Call(ticketId, exchange.caller(), new CommandHeaders(null, null)), wish);
                return exchange.done("/tickets/" + ticketId);
            } catch (RefusedException refused) {
                wrong = exchange.wrong(refused, FIELDS);
            }
        }
        fill(model, exchange.caller(), exchange, new Attempt(ticketId, wish, wrong));
        return exchange.again("dispatch/undispatched");
    }

    private void fill(Model model, Caller caller, FormExchange exchange, Attempt attempt) {
        List<Waiting> waiting = desk.list(caller);
        model.addAttribute("lines", lines.of(waiting, exchange.language()));
        model.addAttribute(
                "similar",
                waiting.stream()
                        .collect(Collectors.toMap(
                                Waiting::ticketId, each -> rulings.lines(each, caller, exchange.language()))));
        model.addAttribute("attempt", attempt);
    }
}
