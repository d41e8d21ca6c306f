package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.Step;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.InvalidFields;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One step with several tickets of the board, and what became of each. */
@PageController
final class BulkPages {
    private final BulkDesk desk;

    BulkPages(BulkDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "批量签收、批准（网页表单）/ one step with several tickets, from a page")
    @PostMapping("/dispatch/bulk/{step}")
    String take(
            @PathVariable Step step,
            @Valid @ModelAttribute BulkForm form,
            BindingResult errors,
            Caller caller,
            Model model) {
        List<String> items = form.item();
        String key = form.key();
        if (errors.hasErrors() || items == null || key == null) {
            throw new RefusedException(errors.hasErrors() ? InvalidFields.explain(errors) : List.of(nothing()));
        }
        String back = form.from().here();
        List<BulkDesk.Result> results = desk.take(step, key, items, caller);
        model.addAttribute("results", results);
        model.addAttribute(
                "done", results.stream().filter(r -> r.refusal() == null).count());
        model.addAttribute("back", back);
        return "dispatch/bulk-page";
    }

    private static Refusal nothing() {
        return Refusal.malformed("missing-field", "item", "没有选择工单", "No ticket is chosen");
    }
}
