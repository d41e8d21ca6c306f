package io.yihu.dispatch.precedent;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import io.yihu.kit.web.Page;
import io.yihu.kit.web.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Precedents for people. */
@PageController
final class PrecedentPages {
    private final PrecedentReader reader;
    private final RulingWords words;
    private final RulingNames names;

    PrecedentPages(PrecedentReader reader, RulingWords words, RulingNames names) {
        this.reader = reader;
        this.words = words;
        this.names = names;
    }

    @Operation(summary = "裁定先例（网页）/ decided returns as a page, to be searched")
    @GetMapping("/dispatch/precedents")
    String page(
            @ModelAttribute("query") PrecedentQuery query,
            PageRequest page,
            Caller caller,
            HttpServletRequest request,
            Model model) {
        Language language = Language.of(request);
        Page<PrecedentView> found = reader.search(query, page.after(), page.limit(), caller);
        model.addAttribute(
                "lines",
                found.items().stream().map(view -> words.line(view, language)).toList());
        String next = found.next();
        model.addAttribute("next", next == null ? null : query.further(next));
        model.addAttribute("query", query);
        model.addAttribute("places", names.places(language));
        model.addAttribute("categories", names.categories(language));
        model.addAttribute("units", names.units(language));
        return "dispatch/precedents-page";
    }
}
