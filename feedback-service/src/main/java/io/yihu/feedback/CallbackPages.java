package io.yihu.feedback;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The call-back clerk's pages. */
@PageController
@RequestMapping("/feedback")
class CallbackPages {
    private static final int FIRST = 10;
    private static final int PAGE = 50;
    private static final Set<String> FIELDS = Set.of("contacted", "solved", "satisfaction", "remark");

    private final CallbackPart part;
    private final CallbackDesk desk;

    CallbackPages(CallbackPart part, CallbackDesk desk) {
        this.part = part;
        this.desk = desk;
    }

    @Operation(summary = "回访：待办部分 / call-backs due, as a part of a page")
    @GetMapping("/fragments/todo")
    String todo(HttpServletRequest request, Model model) {
        part.todo(model, FIRST, Language.of(request));
        return "feedback/todo";
    }

    @Operation(summary = "回访：待回访 / call-backs due, as a page")
    @GetMapping
    String page(HttpServletRequest request, Model model) {
        part.todo(model, PAGE, Language.of(request));
        return "feedback/todo-page";
    }

    @Operation(summary = "回访：工单页部分 / feedback's part of a ticket's page")
    @GetMapping("/fragments/tickets/{ticketId}")
    String ticket(@PathVariable String ticketId, Caller caller, HttpServletRequest request, Model model) {
        part.ticket(model, ticketId, caller, Language.of(request));
        return "feedback/ticket";
    }

    @Operation(summary = "登记回访结果（网页表单）/ a caller's answers, from a page")
    @PostMapping("/tickets/{ticketId}/answers")
    String answer(
            @PathVariable String ticketId,
            @Valid @ModelAttribute @Nullable AnswerForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        Map<String, String> wrong = exchange.wrong(errors, FIELDS);
        AnswerRequest request = form == null ? null : form.request();
        if (wrong.isEmpty() && form != null && request != null) {
            try {
                desk.answer(ticketId, request, form.headers(), caller);
                return exchange.done("/tickets/" + ticketId);
            } catch (RefusedException refused) {
                wrong = exchange.wrong(refused, FIELDS);
            }
        }
        part.ticket(model, ticketId, caller, exchange.language());
        part.attempt(model, form == null ? AnswerForm.EMPTY : form, wrong);
        return exchange.again("feedback/ticket");
    }
}
