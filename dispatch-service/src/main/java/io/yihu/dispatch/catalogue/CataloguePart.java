package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.setup.SetupVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of the catalogue. */
@Component
final class CataloguePart {
    private final Setup<DispatchRules> setup;
    private final Names names;
    private final Explainer explainer;

    CataloguePart(Setup<DispatchRules> setup, Names names, Explainer explainer) {
        this.setup = setup;
        this.names = names;
        this.explainer = explainer;
    }

    /**
     * A question where something would go.
     *
     * @param said the answer, where there is one
     */
    record Question(
            @Nullable String place,
            @Nullable String category,
            @Nullable String on,
            Explainer.@Nullable Explanation said,
            Map<String, String> wrong) {
        static final Question NONE = new Question(null, null, null, null, Map.of());
    }

    /**
     * A draft that was tried.
     *
     * @param said what came of it
     * @param wrong by field, under the empty name with the whole
     * @param faults of the draft, each with row and column
     * @param proposals that the draft was made of
     */
    record Trial(
            TrialForm form,
            @Nullable TrialWords said,
            Map<String, String> wrong,
            List<String> faults,
            List<String> proposals) {
        static final Trial NONE = new Trial(TrialForm.EMPTY, null, Map.of(), List.of(), List.of());

        /** Where the draft is to be had as a file. */
        public String file() {
            return "/dispatch/catalogue/proposals/file?proposal=" + String.join("&proposal=", proposals);
        }
    }

    void fill(Model model, Question question, Language language) {
        Catalogue catalogue = setup.current().catalogue();
        SetupVersion version = setup.version();
        NameBook book = names.book();
        LocalDate today = explainer.today();
        model.addAttribute("version", catalogue.version());
        model.addAttribute("since", version.at());
        model.addAttribute(
                "rows",
                catalogue.rows().stream()
                        .map(row -> RowLine.of(row, today, book, language))
                        .toList());
        model.addAttribute("names", book);
        model.addAttribute("question", question);
    }

    void fill(Model model, Trial trial, Caller caller) {
        model.addAttribute("trial", trial);
        model.addAttribute("seesTickets", TrialDesk.seesTickets(caller));
        model.addAttribute("today", explainer.today());
    }
}
