package io.yihu.dispatch.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.paper.Column;
import io.yihu.dispatch.paper.Listing;
import io.yihu.dispatch.paper.Workbooks;
import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import io.yihu.kit.web.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Every ticket that a draft of the catalogue would treat otherwise as a spreadsheet. The draft is sent along, as it is stored nowhere.
 * Of a sealed ticket no more than its number and what would become of it.
 */
@PageController
final class TrialExport {
    private final TrialDesk desk;
    private final Workbooks workbooks;

    TrialExport(TrialDesk desk, Workbooks workbooks) {
        this.desk = desk;
        this.workbooks = workbooks;
    }

    @Operation(summary = "导出试算的变化（Excel）/ what a draft would change as a spreadsheet")
    @PostMapping("/dispatch/exports/simulation")
    void export(@ModelAttribute TrialForm form, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language language = Language.of(request);
        String draft = form.draft() == null ? "" : form.draft();
        SimulationView said =
                desk.run(CsvTables.bytes(draft), form.query(), new PageRequest(null, workbooks.most() + 1), caller);
        Listing<TrialWords.Line, TrialWords.Line> list = Listing.of(
                language.choose("目录草案的变化", "Changes by a draft"),
                language.choose(
                        "首次派单 " + said.from() + " 至 " + said.to() + "，对照 " + said.version() + " 版",
                        "first dispatched " + said.from() + " to " + said.to() + ", against version " + said.version()),
                language,
                columns(language),
                TrialWords.of(said, language).lines());
        workbooks.send(list, caller, response);
    }

    private static List<Column<TrialWords.Line>> columns(Language language) {
        String sealed = language.choose("举报件（不公开）", "report (sealed)");
        return List.of(
                new Column<>(language.choose("工单号", "Ticket"), 20, TrialWords.Line::ticketId),
                new Column<>(language.choose("首次派单日", "First dispatched"), 14, TrialWords.Line::day),
                new Column<>(language.choose("地点", "Place"), 22, line -> line.open(line.place())),
                new Column<>(language.choose("事项", "Matter"), 26, line -> line.sealed() ? sealed : line.matter()),
                new Column<>(language.choose("现行目录", "Present catalogue"), 34, TrialWords.Line::present),
                new Column<>(language.choose("草案", "Draft"), 34, TrialWords.Line::draft),
                new Column<>(language.choose("最终承办", "Had it in the end"), 24, TrialWords.Line::last),
                new Column<>(language.choose("会怎样", "What that means"), 20, TrialWords.Line::effect),
                new Column<>(language.choose("原因", "Reason"), 40, line -> line.open(line.reason())));
    }
}
