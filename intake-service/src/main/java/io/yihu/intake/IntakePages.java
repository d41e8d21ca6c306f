package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Intake's pages and its parts of others: what waits to be classified, and what a ticket is about. */
@PageController
@RequestMapping("/intake")
final class IntakePages {
    private static final int FIRST = 10;
    private static final int PAGE = 50;

    private final IntakeParts parts;
    private final QuestionBook questions;

    IntakePages(IntakeParts parts, QuestionBook questions) {
        this.parts = parts;
        this.questions = questions;
    }

    @Operation(summary = "受理：待分类部分 / tickets to classify, as a part of a page")
    @GetMapping("/fragments/todo")
    String part(Caller caller, HttpServletRequest request, Model model) {
        todo(model, FIRST, caller, request);
        return "intake/todo";
    }

    @Operation(summary = "受理：待分类 / tickets to classify, as a page")
    @GetMapping
    String page(Caller caller, HttpServletRequest request, Model model) {
        todo(model, PAGE, caller, request);
        return "intake/todo-page";
    }

    @Operation(summary = "受理：按地点查找 / open registrations at a place, as a part of a page")
    @GetMapping("/fragments/search")
    String search(@RequestParam String q, Caller caller, HttpServletRequest request, Model model) {
        parts.called(model, q.strip(), PAGE, caller, Language.of(request));
        return "intake/found";
    }

    @Operation(summary = "受理：工单页部分 / what a ticket is about, as a part of its page")
    @GetMapping("/fragments/tickets/{ticketId}")
    String ticket(@PathVariable String ticketId, Caller caller, HttpServletRequest request, Model model) {
        parts.ticket(model, ticketId, caller, Language.of(request));
        return "intake/ticket";
    }

    private void todo(Model model, int rows, Caller caller, HttpServletRequest request) {
        model.addAttribute("mayRegister", IntakeAccess.mayRegister(caller));
        model.addAttribute("questions", questions.open());
        parts.unclassified(model, rows, caller, Language.of(request));
    }
}
