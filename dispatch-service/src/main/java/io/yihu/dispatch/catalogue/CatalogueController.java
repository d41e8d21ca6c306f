package io.yihu.dispatch.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.Routing;
import io.yihu.events.Place;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.PageRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the catalogue. Nothing is stored or changed by any of them. */
@RestController
@RequestMapping("/api/catalogue")
final class CatalogueController {
    private final Explainer explainer;
    private final TrialDesk trials;
    private final Names names;

    CatalogueController(Explainer explainer, TrialDesk trials, Names names) {
        this.explainer = explainer;
        this.trials = trials;
        this.names = names;
    }

    record ExplanationView(Place place, String category, LocalDate day, Routing routing, NameBook names) {}

    @Operation(summary = "派给谁 / where a matter at a place would go, and why")
    @GetMapping("/explain")
    ExplanationView explain(
            @RequestParam String place,
            @RequestParam String category,
            @RequestParam(required = false) @Nullable String on) {
        Explainer.Explanation said = explainer.explain(place, category, Days.optional(on, "on"));
        return new ExplanationView(said.place(), said.category(), said.day(), said.routing(), names.book());
    }

    @Operation(summary = "目录试算 / what a draft would have done with the tickets of a past period")
    @PostMapping(path = "/simulations", consumes = "text/csv")
    SimulationView simulate(
            @ModelAttribute TrialQuery query, PageRequest page, Caller caller, @RequestBody byte[] draft) {
        return trials.run(draft, query, page, caller);
    }
}
