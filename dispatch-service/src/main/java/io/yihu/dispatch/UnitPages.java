package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.Contact;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The organisation as a tree, and a unit's own page. */
@PageController
final class UnitPages {
    private final UnitLines lines;
    private final UnitReader reader;
    private final Setup<DispatchRules> setup;
    private final WhistleRecordReader whistles;

    UnitPages(UnitLines lines, UnitReader reader, Setup<DispatchRules> setup, WhistleRecordReader whistles) {
        this.lines = lines;
        this.reader = reader;
        this.setup = setup;
        this.whistles = whistles;
    }

    @Operation(summary = "单位一览（网页）/ the organisation, as a page")
    @GetMapping("/dispatch/units")
    String tree(Caller caller, HttpServletRequest request, Model model) {
        model.addAttribute("lines", lines.tree(caller, Language.of(request)));
        return "dispatch/units-page";
    }

    @Operation(summary = "一个单位（网页）/ a unit, as a page")
    @GetMapping("/dispatch/units/{code}")
    String one(@PathVariable String code, Caller caller, HttpServletRequest request, Model model) {
        UnitView view = reader.unit(code);
        Language language = Language.of(request);
        List<Contact> contacts = OrganisationAccess.seesContacts(caller, code)
                ? setup.current().units().contacts().of(code)
                : List.of();
        model.addAttribute("view", view);
        model.addAttribute("line", lines.one(code, caller, language));
        model.addAttribute("contacts", contacts);
        model.addAttribute("near", lines.near(view, language));
        model.addAttribute(
                "record",
                OrganisationAccess.seesLoad(caller, code)
                        ? whistles.of(view.unit().code(), WhistleRecordReader.DAYS, caller)
                        : null);
        return "dispatch/unit-page";
    }
}
