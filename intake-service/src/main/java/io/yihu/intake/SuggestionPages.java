package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** What a call may be about, while the agent still types. Half a form is no fault: nothing is registered. */
@PageController
final class SuggestionPages {
    private final AdvicePart part;

    SuggestionPages(AdvicePart part) {
        this.part = part;
    }

    @Operation(summary = "登记来电：建议和风险提示部分 / what the call may be about and its risks, as a part of a page")
    @PostMapping("/intake/fragments/suggestion")
    String suggestion(
            @ModelAttribute @Nullable CallForm form, BindingResult ignored, HttpServletRequest request, Model model) {
        CallForm typed = form == null ? CallForm.EMPTY : form;
        part.show(model, "call", typed.title(), typed.description(), Language.of(request));
        return "intake/suggestion";
    }
}
