package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The preview of deadlines as a form; its address can be sent to a colleague. */
@PageController
final class PreviewPages {
    private static final int UNPROCESSABLE = 422;

    private final PreviewReader reader;

    PreviewPages(PreviewReader reader) {
        this.reader = reader;
    }

    @Operation(summary = "期限预览（网页）/ what the clocks of a dispatch would be, as a page")
    @GetMapping("/dispatch/deadlines")
    String page(
            @RequestParam(required = false) @Nullable String urgency,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String round,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Language language = Language.of(request);
        PreviewForm form = new PreviewForm(urgency, from, round);
        model.addAttribute("form", form);
        model.addAttribute("urgencies", UrgencyWords.all(language));
        model.addAttribute("wrong", Map.of());
        if (form.asked()) {
            try {
                model.addAttribute("preview", PreviewWords.of(reader.preview(form), language));
            } catch (RefusedException refused) {
                response.setStatus(UNPROCESSABLE);
                model.addAttribute("wrong", wrong(refused, language));
            }
        }
        return "dispatch/deadlines-page";
    }

    private static Map<String, String> wrong(RefusedException refused, Language language) {
        return refused.refusals().stream()
                .collect(Collectors.toMap(
                        refusal -> String.valueOf(refusal.field()),
                        (Refusal refusal) -> language.choose(refusal.zh(), refusal.en()),
                        (a, b) -> a));
    }
}
