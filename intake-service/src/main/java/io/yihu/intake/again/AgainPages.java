package io.yihu.intake.again;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Similar tickets beside the form of a call, while it is filled in. */
@PageController
@RequestMapping("/intake/fragments/similar")
final class AgainPages {
    private final AgainDesk desk;
    private final AgainReader reader;
    private final IndexAge age;

    AgainPages(AgainDesk desk, AgainReader reader, IndexAge age) {
        this.desk = desk;
        this.reader = reader;
        this.age = age;
    }

    @Operation(summary = "受理：可能是同一件事的工单 / tickets that may be about the same, as a part of the call's page")
    @PostMapping
    String similar(@ModelAttribute AgainForm form, HttpServletRequest request, Model model) {
        Language language = Language.of(request);
        model.addAttribute(
                "similar",
                desk.similar(reader.read(form)).stream()
                        .map(each -> ProposalWords.of(each, language))
                        .toList());
        model.addAttribute("beingMade", age.asOf() == null);
        return "intake/similar";
    }
}
