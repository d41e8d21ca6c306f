package io.yihu.dispatch.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.precedent.Precedent;
import io.yihu.dispatch.paper.Column;
import io.yihu.dispatch.paper.Listing;
import io.yihu.dispatch.paper.Workbooks;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;

/** The rows that rulings propose as a spreadsheet, dismissed ones too, each with all the rulings for and against it. */
@PageController
final class ProposalExport {
    private final ProposalDesk desk;
    private final Names names;
    private final Workbooks workbooks;

    ProposalExport(ProposalDesk desk, Names names, Workbooks workbooks) {
        this.desk = desk;
        this.names = names;
        this.workbooks = workbooks;
    }

    /** A proposal, and how the page says it. */
    private record Row(Offer offer, OfferLine line) {}

    @Operation(summary = "导出裁定建议（Excel）/ the rows that rulings propose as a spreadsheet")
    @GetMapping("/dispatch/exports/proposals")
    void export(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        NameBook book = names.book();
        Listing<Offer, Row> list = new Listing<>(
                language.choose("裁定建议", "Proposed by rulings"),
                "",
                language,
                columns(language),
                desk.offers(),
                offer -> new Row(offer, OfferLine.of(offer, book, language)));
        workbooks.send(list, caller, response);
    }

    private static List<Column<Row>> columns(Language language) {
        return Stream.concat(change(language).stream(), rulings(language).stream())
                .toList();
    }

    private static List<Column<Row>> change(Language language) {
        return List.of(
                new Column<>(
                        language.choose("地点", "Place"), 22, row -> row.line().place()),
                new Column<>(
                        language.choose("事项", "Matter"), 28, row -> row.line().matter()),
                new Column<>(
                        language.choose("现行主办", "Present lead"),
                        24,
                        row -> row.line().present()),
                new Column<>(
                        language.choose("建议主办", "Proposed lead"),
                        24,
                        row -> row.line().unit()));
    }

    private static List<Column<Row>> rulings(Language language) {
        return List.of(
                new Column<>(
                        language.choose("依据（件）", "Rulings for it"),
                        12,
                        row -> row.line().count()),
                new Column<>(
                        language.choose("依据的裁定", "Which"),
                        40,
                        row -> tickets(row.offer().proposal().evidence())),
                new Column<>(
                        language.choose("相反的裁定", "Rulings against it"),
                        40,
                        row -> tickets(row.offer().proposal().against())),
                new Column<>(
                        language.choose("状态", "State"),
                        14,
                        row -> row.line().open()
                                ? language.choose("待处理", "waiting")
                                : language.choose("不予采纳", "dismissed")),
                new Column<>(language.choose("不予采纳的理由", "Why dismissed"), 40, ProposalExport::reason));
    }

    private static @Nullable Object reason(Row row) {
        OfferLine.Said said = row.line().dismissed();
        return said == null ? null : said.day() + " " + said.reason();
    }

    private static String tickets(List<Precedent> rulings) {
        return rulings.stream().map(Precedent::ticketId).collect(Collectors.joining(" "));
    }
}
