package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.paper.Workbooks;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of dispatch as spreadsheets, under the access rules of the lists themselves. */
@PageController
final class ExportPages {
    private final BoardExport board;
    private final UnitsExport units;
    private final WhistleRecord record;
    private final UndispatchedExport undispatched;
    private final Workbooks workbooks;

    ExportPages(
            BoardExport board,
            UnitsExport units,
            WhistleRecord record,
            UndispatchedExport undispatched,
            Workbooks workbooks) {
        this.board = board;
        this.units = units;
        this.record = record;
        this.undispatched = undispatched;
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

    @Operation(summary = "导出派不出去的工单（Excel）/ tickets that could be given to no unit as a spreadsheet")
    @GetMapping("/dispatch/exports/undispatched")
    void undispatched(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        workbooks.send(undispatched.list(caller, Language.of(request)), caller, response);
    }

    @Operation(summary = "导出吹哨报到台账（Excel）/ a unit's record of whistles as a spreadsheet")
    @GetMapping("/dispatch/exports/whistles")
    void whistles(
            @RequestParam String unit,
            @RequestParam(defaultValue = "" + WhistleRecordReader.DAYS) @Min(1) @Max(WhistleRecordReader.MOST_DAYS)
                    int days,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        OrganisationAccess.checkLoad(caller, unit);
        workbooks.send(
                record.whistles().list(record.units().unit(unit).unit(), days, caller, Language.of(request)),
                caller,
                response);
    }

    /** A unit's record of whistles. */
    @Component
    record WhistleRecord(WhistleExport whistles, UnitReader units) {}
}
