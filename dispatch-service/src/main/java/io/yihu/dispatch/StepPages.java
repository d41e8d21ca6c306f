package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.StepTaker.Sent;
import io.yihu.dispatch.domain.Step;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms of a ticket's page. */
@PageController
@RequestMapping("/dispatch/tickets/{ticketId}")
final class StepPages {
    private final StepTaker steps;

    StepPages(StepTaker steps) {
        this.steps = steps;
    }

    @Operation(summary = "签收（网页表单）/ sign, from a page")
    @PostMapping("/sign")
    String sign(
            @PathVariable String ticketId,
            @Valid @ModelAttribute @Nullable StepForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        return steps.take(Step.SIGN, Sent.of(ticketId, form, errors, caller), exchange, model);
    }

    @Operation(summary = "申请退单（网页表单）/ ask to return it, from a page")
    @PostMapping("/return")
    String requestReturn(
            @PathVariable String ticketId,
            @Valid @ModelAttribute @Nullable StepForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        return steps.take(Step.RETURN, Sent.of(ticketId, form, errors, caller), exchange, model);
    }

    @Operation(summary = "同意退单（网页表单）/ grant a return, from a page")
    @PostMapping("/return/grant")
    String grant(
            @PathVariable String ticketId,
            @Valid @ModelAttribute @Nullable StepForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        return steps.take(Step.GRANT, Sent.of(ticketId, form, errors, caller), exchange, model);
    }

    @Operation(summary = "驳回退单（网页表单）/ reject a return, from a page")
    @PostMapping("/return/reject")
    String reject(
            @PathVariable String ticketId,
            @Valid @ModelAttribute @Nullable StepForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        return steps.take(Step.REJECT, Sent.of(ticketId, form, errors, caller), exchange, model);
    }

    @Operation(summary = "办结回复（网页表单）/ reply, from a page")
    @PostMapping("/resolve")
    String resolve(
            @PathVariable String ticketId,
            @Valid @ModelAttribute @Nullable StepForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        return steps.take(Step.RESOLVE, Sent.of(ticketId, form, errors, caller), exchange, model);
    }
}
