package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.StepTaker.Sent;
import io.yihu.dispatch.domain.Step;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The forms of a ticket's page, of units ({@code steps}) and of reviewers ({@code rulings}). Whatever step they are for, who
 * may take it is decided by the rules of the steps.
 */
@PageController
final class StepPages {
    private final StepTaker steps;

    StepPages(StepTaker steps) {
        this.steps = steps;
    }

    @Operation(summary = "办理步骤（网页表单）/ a step of the working life, from a page")
    @PostMapping({"/dispatch/tickets/{ticketId}/steps/{step}", "/dispatch/tickets/{ticketId}/rulings/{step}"})
    String take(
            @PathVariable String ticketId,
            @PathVariable Step step,
            @Valid @ModelAttribute @Nullable StepForm form,
            BindingResult errors,
            FormExchange exchange,
            Model model) {
        return steps.take(step, Sent.of(ticketId, form, errors, exchange.caller()), exchange, model);
    }
}
