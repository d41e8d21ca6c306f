package io.yihu.intake.status;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 查询办理进度: a page for anybody with a ticket's number and code, without signing in. */
@PageController
@RequestMapping("/status")
final class StatusPages {
    private static final String PART = "intake/status";
    private static final Set<String> FIELDS = Set.of("ticketId", "queryCode");

    private final StatusDesk desk;

    StatusPages(StatusDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "查询办理进度（网页）/ ask how far a ticket is, as a page; without signing in")
    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String ticket, Model model) {
        fill(model, ticket, Map.of());
        return PART + "-page";
    }

    @Operation(summary = "查询办理进度（网页表单）/ how far a ticket is, from a page")
    @PostMapping
    String look(@Valid @ModelAttribute StatusRequest asked, BindingResult errors, FormExchange exchange, Model model) {
        Map<String, String> wrong = exchange.wrong(errors, FIELDS);
        if (wrong.isEmpty()) {
            try {
                model.addAttribute("found", desk.look(asked));
            } catch (RefusedException refused) {
                wrong = exchange.wrong(refused, FIELDS);
            }
        }
        fill(model, asked.ticketId(), wrong);
        return wrong.isEmpty() ? exchange.answered(PART) : exchange.again(PART);
    }

    private static void fill(Model model, @Nullable String ticketId, Map<String, String> wrong) {
        model.addAttribute("typed", ticketId);
        model.addAttribute("wrong", wrong);
    }
}
