package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Dispatch's part of the first page, and what is found. */
@PageController
final class TodoPages {
    private static final int FIRST = 10;
    private static final int PAGE = 50;

    private final TodoReader todo;

    TodoPages(TodoReader todo) {
        this.todo = todo;
    }

    @Operation(summary = "派单：待办部分 / what needs the reader now, as a part of a page")
    @GetMapping("/dispatch/fragments/todo")
    String part(Caller caller, HttpServletRequest request, Model model) {
        model.addAttribute("desk", todo.desk(caller, FIRST, Language.of(request)));
        return "dispatch/todo";
    }

    @Operation(summary = "派单：按事由、地点、事项、单位查找 / open tickets by title, place, matter or unit, as a part of a page")
    @GetMapping("/dispatch/fragments/search")
    String search(@RequestParam String q, Caller caller, HttpServletRequest request, Model model) {
        String text = q.strip();
        model.addAttribute("lines", todo.called(text, caller, PAGE, Language.of(request)));
        model.addAttribute(
                "export", BoardQuery.looksFor(text) ? BoardQuery.called(text).export() : null);
        return "dispatch/found";
    }
}
