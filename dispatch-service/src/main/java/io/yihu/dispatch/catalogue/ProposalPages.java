package io.yihu.dispatch.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What rulings propose for the catalogue: looked at, put into a draft, or dismissed. */
@PageController
@RequestMapping("/dispatch/catalogue/proposals")
final class ProposalPages {
    private static final Set<String> FIELDS = Set.of("reason");
    private static final String VIEW = "dispatch/proposals";

    private final ProposalDesk desk;
    private final TrialTaker trials;
    private final CataloguePart part;
    private final Names names;

    ProposalPages(ProposalDesk desk, TrialTaker trials, CataloguePart part, Names names) {
        this.desk = desk;
        this.trials = trials;
        this.part = part;
        this.names = names;
    }

    @Operation(summary = "裁定建议 / rows that rulings propose, as a page or a part of one")
    @GetMapping
    String proposals(FormExchange exchange, Model model) {
        fill(model, exchange.language(), null, Map.of());
        return exchange.answered(VIEW);
    }

    @Operation(summary = "把裁定建议放入草案 / the catalogue with proposals taken up, ready to be tried")
    @PostMapping("/draft")
    String draft(
            @RequestParam(required = false) @Nullable List<String> proposal,
            Caller caller,
            FormExchange exchange,
            Model model) {
        CataloguePart.Trial trial = trials.drafted(proposal == null ? List.of() : proposal, desk::draft, exchange);
        part.fill(model, trial, caller);
        boolean sound = trial.faults().isEmpty() && trial.wrong().isEmpty();
        return sound ? exchange.answered("dispatch/catalogue-trial") : exchange.again("dispatch/catalogue-trial");
    }

    @Operation(summary = "带裁定建议的目录草案（表格文件）/ the catalogue with proposals taken up, as a table")
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@RequestParam(required = false) @Nullable List<String> proposal) {
        byte[] table = trials.sound(desk.draft(proposal == null ? List.of() : proposal));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("catalogue-draft.csv")
                                .build()
                                .toString())
                .body(table);
    }

    @Operation(summary = "不予采纳裁定建议（网页表单）/ dismiss a proposal, from a page")
    @PostMapping("/dismissals")
    String dismiss(
            @Valid @ModelAttribute DismissalForm form,
            BindingResult errors,
            Caller caller,
            FormExchange exchange,
            Model model) {
        Map<String, String> wrong = exchange.wrong(errors, FIELDS);
        if (wrong.isEmpty()) {
            try {
                desk.dismiss(String.valueOf(form.proposal()), String.valueOf(form.reason()), caller);
                return exchange.done("/dispatch/catalogue/proposals");
            } catch (RefusedException refused) {
                wrong = exchange.wrong(refused, FIELDS);
            }
        }
        fill(model, exchange.language(), form, wrong);
        return exchange.again(VIEW);
    }

    private void fill(Model model, Language language, @Nullable DismissalForm form, Map<String, String> wrong) {
        NameBook book = names.book();
        List<OfferLine> lines = desk.offers().stream()
                .map(offer -> OfferLine.of(offer, book, language))
                .toList();
        model.addAttribute("offers", lines.stream().filter(OfferLine::open).toList());
        model.addAttribute(
                "dismissed", lines.stream().filter(line -> !line.open()).toList());
        DismissalForm again = form != null && stillOpen(lines, form) ? form : DismissalForm.EMPTY;
        model.addAttribute("sent", again.proposal());
        model.addAttribute("reason", again.reason());
        model.addAttribute("wrong", wrong);
    }

    private static boolean stillOpen(List<OfferLine> lines, DismissalForm form) {
        return lines.stream().anyMatch(line -> line.open() && line.id().equals(form.proposal()));
    }
}
