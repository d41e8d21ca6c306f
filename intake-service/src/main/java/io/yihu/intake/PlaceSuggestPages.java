package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which places an agent's words may mean, while they are typed. It only shows; the agent chooses. */
@PageController
final class PlaceSuggestPages {
    private final PlacePart part;

    PlaceSuggestPages(PlacePart part) {
        this.part = part;
    }

    @Operation(summary = "边打字边提示地点（网页片段）/ places suggested while typing")
    @PostMapping("/intake/fragments/places")
    String suggest(
            @RequestParam(required = false) @Nullable String placeText,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String description,
            HttpServletRequest request,
            Model model) {
        part.suggest(model, PlacePart.words(placeText, title, description), null, Language.of(request));
        model.addAttribute("chooses", "call-place");
        return "intake/places";
    }
}
