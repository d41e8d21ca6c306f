package io.yihu.dispatch.precedent;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.paper.Column;
import io.yihu.dispatch.paper.Listing;
import io.yihu.dispatch.paper.Workbooks;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import io.yihu.kit.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The rulings that somebody looked for as a spreadsheet, under the rules of the page. Of a sealed ticket no more than its number and the ruling. */
@PageController
final class PrecedentExport {
    private static final int AT_ONCE = 200;

    private final PrecedentReader reader;
    private final RulingWords words;
    private final RulingNames names;
    private final Workbooks workbooks;

    PrecedentExport(PrecedentReader reader, RulingWords words, RulingNames names, Workbooks workbooks) {
        this.reader = reader;
        this.words = words;
        this.names = names;
        this.workbooks = workbooks;
    }

    /** A ruling, and how the page says it. */
    private record Row(PrecedentView view, RulingLine line) {
        boolean sealed() {
            return view.precedent().sealed();
        }

        @Nullable
        String open(@Nullable String text) {
            return sealed() ? null : text;
        }
    }

    @Operation(summary = "导出裁定先例（Excel）/ the rulings looked for as a spreadsheet")
    @GetMapping("/dispatch/exports/precedents")
    void export(
            @ModelAttribute("query") PrecedentQuery query,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.of(request);
        Listing<PrecedentView, Row> list = new Listing<>(
                language.choose("裁定先例", "Rulings"),
                filter(query, language),
                language,
                columns(language),
                found(query, caller),
                view -> new Row(view, words.line(view, language)));
        workbooks.send(list, caller, response);
    }

    /** All that match, or some more than one file holds. */
    private List<PrecedentView> found(PrecedentQuery query, Caller caller) {
        List<PrecedentView> found = new ArrayList<>();
        String after = null;
        do {
            Page<PrecedentView> page = reader.search(query, after, AT_ONCE, caller);
            found.addAll(page.items());
            after = page.next();
        } while (after != null && found.size() <= workbooks.most());
        return found;
    }

    private static List<Column<Row>> columns(Language language) {
        return Stream.concat(about(language).stream(), ruled(language).stream()).toList();
    }

    private static List<Column<Row>> about(Language language) {
        String sealed = language.choose("举报件（不公开）", "report (sealed)");
        return List.of(
                new Column<>(
                        language.choose("工单号", "Ticket"), 20, row -> row.line().ticketId()),
                new Column<>(
                        language.choose("裁定时间", "Decided"),
                        17,
                        row -> row.view().precedent().decidedAt()),
                new Column<>(
                        language.choose("地点", "Place"),
                        22,
                        row -> row.open(row.line().place())),
                new Column<>(
                        language.choose("事项", "Matter"),
                        26,
                        row -> row.sealed() ? sealed : row.line().matter()));
    }

    private static List<Column<Row>> ruled(Language language) {
        return List.of(
                new Column<>(
                        language.choose("裁定", "Ruling"), 40, row -> row.line().what()),
                new Column<>(
                        language.choose("事由", "Title"),
                        30,
                        row -> row.open(row.line().title())),
                new Column<>(
                        language.choose("退单理由", "Why it was to be returned"),
                        40,
                        row -> row.open(row.line().basis())),
                new Column<>(
                        language.choose("裁定意见", "What the reviewer said"),
                        40,
                        row -> row.open(row.line().ruling())),
                new Column<>(
                        language.choose("原派单目录行", "Row that had sent it"),
                        22,
                        row -> row.open(row.line().row())));
    }

    private String filter(PrecedentQuery query, Language language) {
        return Stream.of(
                        part(language.choose("字词 ", "words "), query.q()),
                        part(language.choose("地点 ", "place "), name(query.place(), language, names::place)),
                        part(language.choose("事项 ", "matter "), name(query.category(), language, names::category)),
                        part(language.choose("单位 ", "unit "), name(query.unit(), language, names::unit)),
                        part(language.choose("裁定 ", "decision "), query.decision()))
                .flatMap(List::stream)
                .collect(Collectors.joining(language.choose("，", ", ")));
    }

    private interface Naming {
        String name(String code, Language language);
    }

    private static @Nullable String name(@Nullable String code, Language language, Naming naming) {
        return code == null ? null : naming.name(code, language);
    }

    private static List<String> part(String what, @Nullable String value) {
        return value == null ? List.of() : List.of(what + value);
    }
}
