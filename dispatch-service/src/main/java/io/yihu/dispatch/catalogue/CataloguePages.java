package io.yihu.dispatch.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.catalogue.CataloguePart.Question;
import io.yihu.dispatch.catalogue.CataloguePart.Trial;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.setup.DispatchLayouts;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.setup.SetupVersion;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue for people: what it says, where something would go, and what a draft would have done. */
@PageController
@RequestMapping("/dispatch/catalogue")
final class CataloguePages {
    private static final Set<String> FIELDS = Set.of("place", "category", "on");

    private final CataloguePart part;
    private final Explainer explainer;
    private final TrialTaker trials;
    private final Setup<DispatchRules> setup;

    CataloguePages(CataloguePart part, Explainer explainer, TrialTaker trials, Setup<DispatchRules> setup) {
        this.part = part;
        this.explainer = explainer;
        this.trials = trials;
        this.setup = setup;
    }

    @Operation(summary = "派单目录 / the catalogue as a page, and where a matter would go")
    @GetMapping
    String page(
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String on,
            Caller caller,
            FormExchange exchange,
            Model model) {
        part.fill(model, ask(place, category, on, exchange), exchange.language());
        part.fill(model, Trial.NONE, caller);
        return "dispatch/catalogue-page";
    }

    @Operation(summary = "派单目录（表格文件）/ the catalogue as a table")
    @GetMapping("/file")
    ResponseEntity<byte[]> file() {
        SetupVersion version = setup.version();
        byte[] table = setup.files(version.number()).orElseThrow().get(DispatchLayouts.CATALOGUE.file());
        String name = "catalogue-" + version.label() + ".csv";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(table);
    }

    @Operation(summary = "目录试算（网页表单）/ try a draft, from a page")
    @PostMapping("/simulations")
    String simulate(@ModelAttribute TrialForm form, Caller caller, FormExchange exchange, Model model) {
        Trial trial = trials.take(form, caller, exchange);
        part.fill(model, Question.NONE, exchange.language());
        part.fill(model, trial, caller);
        return trial.said() == null
                ? exchange.again("dispatch/catalogue-trial")
                : exchange.answered("dispatch/catalogue-trial");
    }

    private Question ask(
            @Nullable String place, @Nullable String category, @Nullable String on, FormExchange exchange) {
        if (place == null && category == null) {
            return Question.NONE;
        }
        String where = place == null ? "" : place;
        String what = category == null ? "" : category;
        try {
            return new Question(where, what, on, explainer.explain(where, what, Days.optional(on, "on")), Map.of());
        } catch (RefusedException refused) {
            return new Question(where, what, on, null, exchange.wrong(refused, FIELDS));
        }
    }
}
