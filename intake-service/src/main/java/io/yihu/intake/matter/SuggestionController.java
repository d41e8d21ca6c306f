package io.yihu.intake.matter;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.events.CategoryReference;
import io.yihu.intake.domain.Categories;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.kit.setup.Setup;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an appeal may be about, over HTTP. Nothing is registered and nothing is kept. */
@RestController
final class SuggestionController {
    private final Adviser adviser;
    private final Setup<IntakeRules> setup;

    SuggestionController(Adviser adviser, Setup<IntakeRules> setup) {
        this.adviser = adviser;
        this.setup = setup;
    }

    @Operation(summary = "建议类型、分类、紧急程度并提示风险 / suggest kind, category and urgency of a text, and warn of risks")
    @PostMapping("/api/suggestions")
    AdviceAnswer suggest(@Valid @RequestBody SuggestionRequest request) {
        return AdviceAnswer.of(adviser.advise(request.title(), request.description()), this::path);
    }

    private List<String> path(String category) {
        Categories categories = setup.current().categories();
        List<String> path = new ArrayList<>();
        for (Optional<CategoryReference> at = categories.find(category); at.isPresent(); ) {
            CategoryReference there = at.get();
            path.add(0, there.code());
            at = Optional.ofNullable(there.parent()).flatMap(categories::find);
        }
        return List.copyOf(path);
    }
}
