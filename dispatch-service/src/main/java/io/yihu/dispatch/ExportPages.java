package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.paper.Workbooks;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The lists of dispatch as spreadsheets, under the access rules of the lists themselves. */
@PageController
final class ExportPages {
    private final BoardExport board;
    private final UnitsExport units;
    private final Workbooks workbooks;

    ExportPages(BoardExport board, UnitsExport units, Workbooks workbooks) {
        this.board = board;
        this.units = units;
        this.workbooks = workbooks;
    }

    @Operation(summary = "导出派单台或办件清单（Excel）/ a view of the board as a spreadsheet")
    @GetMapping("/dispatch/exports/board")
    void board(
            @ModelAttribute("query") BoardQuery query,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        workbooks.send(board.list(query, caller, Language.of(request), workbooks.most()), caller, response);
    }

    @Operation(summary = "导出单位（Excel）/ the organisation as a spreadsheet")
    @GetMapping("/dispatch/exports/units")
    void units(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        workbooks.send(units.list(caller, Language.of(request)), caller, response);
    }
}
