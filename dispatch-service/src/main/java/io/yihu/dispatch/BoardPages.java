package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The dispatcher's board, a unit's work list, and what has changed since it was looked at. */
@PageController
final class BoardPages {
    private final BoardReader reader;
    private final CurrentUnits units;

    BoardPages(BoardReader reader, CurrentUnits units) {
        this.reader = reader;
        this.units = units;
    }

    @Operation(summary = "派单台与单位办件清单（网页）/ the board and a unit's work list, as a page")
    @GetMapping("/dispatch")
    String page(@ModelAttribute("query") BoardQuery query, Caller caller, HttpServletRequest request, Model model) {
        Language language = Language.of(request);
        Board board = reader.board(query, caller, language);
        model.addAttribute("board", board);
        model.addAttribute("query", query);
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("units", Access.readsAll(caller) ? units.get().all() : null);
        model.addAttribute("button", board.step() == null ? null : Board.button(board.step(), language));
        model.addAttribute("poll", query.news(board.mark().text()));
        return "dispatch/board-page";
    }

    @Operation(summary = "派单台：新变化 / what has changed on the board, as a part of a page")
    @GetMapping("/dispatch/fragments/board-news")
    String news(
            @ModelAttribute("query") BoardQuery query,
            @RequestParam(defaultValue = "") String since,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Board board = reader.news(query, BoardMark.parse(since), caller, Language.of(request))
                .orElse(null);
        if (board == null) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return "kit/nothing";
        }
        model.addAttribute("board", board);
        model.addAttribute("query", query);
        model.addAttribute("poll", query.news(board.mark().text()));
        return "dispatch/board-news";
    }
}
