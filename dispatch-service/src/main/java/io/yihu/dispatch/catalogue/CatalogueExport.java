package io.yihu.dispatch.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.paper.Column;
import io.yihu.dispatch.paper.Listing;
import io.yihu.dispatch.paper.Workbooks;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

/** The catalogue as a spreadsheet: the page's rows, in words. To be changed and brought back there is the table itself. */
@PageController
final class CatalogueExport {
    private final Setup<DispatchRules> setup;
    private final Names names;
    private final Explainer explainer;
    private final Workbooks workbooks;

    CatalogueExport(Setup<DispatchRules> setup, Names names, Explainer explainer, Workbooks workbooks) {
        this.setup = setup;
        this.names = names;
        this.explainer = explainer;
        this.workbooks = workbooks;
    }

    @Operation(summary = "导出派单目录（Excel）/ the catalogue as a spreadsheet")
    @GetMapping("/dispatch/exports/catalogue")
    void export(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        workbooks.send(list(Language.of(request)), caller, response);
    }

    private Listing<?, ?> list(Language language) {
        Catalogue catalogue = setup.current().catalogue();
        NameBook book = names.book();
        return new Listing<>(
                language.choose("派单目录", "Catalogue"),
                language.choose(catalogue.version() + " 版", "version " + catalogue.version()),
                language,
                columns(language),
                catalogue.rows(),
                row -> RowLine.of(row, explainer.today(), book, language));
    }

    private static List<Column<RowLine>> columns(Language language) {
        return List.of(
                new Column<>(language.choose("行", "Row"), 22, RowLine::row),
                new Column<>(language.choose("地点", "Place"), 20, RowLine::place),
                new Column<>(language.choose("事项", "Matter"), 30, RowLine::matter),
                new Column<>(language.choose("分类编码", "Codes"), 22, RowLine::pattern),
                new Column<>(language.choose("主办", "Lead"), 24, RowLine::lead),
                new Column<>(language.choose("协办", "Assists"), 24, RowLine::assists),
                new Column<>(language.choose("必办协办", "Required assists"), 24, RowLine::required),
                new Column<>(language.choose("时限", "Limits"), 18, RowLine::limit),
                new Column<>(language.choose("有效期", "Dates"), 26, RowLine::dates),
                new Column<>(
                        language.choose("今天有效", "Counts today"),
                        10,
                        row -> row.counting() ? language.choose("是", "yes") : language.choose("否", "no")),
                new Column<>(language.choose("依据", "Basis"), 40, RowLine::basis));
    }
}
