package io.yihu.dispatch;

import io.yihu.dispatch.paper.Column;
import io.yihu.dispatch.paper.Listing;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.UnitNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A view of the board, or of a unit's work list, as a list to export. A sealed ticket shows no more than its number. */
@Component
final class BoardExport {
    private final BoardReader reader;
    private final UnitNames units;

    BoardExport(BoardReader reader, UnitNames units) {
        this.reader = reader;
        this.units = units;
    }

    /** A row: the ticket, and how the board shows it to the reader. */
    private record Row(Glance glance, BoardLine shown) {
        boolean sealed() {
            return glance.item().matter().sealed();
        }

        TodoLine line() {
            return shown.line();
        }

        @Nullable
        String place() {
            return sealed() ? null : line().place();
        }

        @Nullable
        String clock() {
            var chip = line().chip();
            return chip == null ? null : chip.text();
        }

        Instant dispatchedAt() {
            return glance.item().assignment().clocks().startedAt();
        }

        Integer dispatchNo() {
            return glance.item().assignment().dispatchNo();
        }

        @Nullable
        Instant deadline() {
            return glance.deadline();
        }
    }

    Listing<?, ?> list(BoardQuery query, Caller caller, Language language, int most) {
        return new Listing<>(
                language.choose("派单：", "Dispatch: ") + query.chosen().title(language),
                filter(query, caller, language),
                language,
                columns(language),
                reader.whole(query, caller, most),
                glance -> new Row(glance, reader.line(glance, language)));
    }

    private static List<Column<Row>> columns(Language language) {
        List<Column<Row>> columns = new ArrayList<>(shown(language));
        columns.add(new Column<>(language.choose("派单时间", "Dispatched"), 17, Row::dispatchedAt));
        columns.add(new Column<>(language.choose("第几次派单", "Dispatch no."), 11, Row::dispatchNo));
        return columns;
    }

    /** What the page shows. */
    private static List<Column<Row>> shown(Language language) {
        String sealed = language.choose("举报件（不公开）", "report (sealed)");
        String and = language.choose("；", "; ");
        return List.of(
                new Column<>(language.choose("工单号", "Ticket"), 20, row -> row.glance.id()),
                new Column<>(language.choose("截止", "Due"), 17, Row::deadline),
                new Column<>(language.choose("时限", "Clock"), 14, Row::clock),
                new Column<>(language.choose("地点", "Place"), 24, Row::place),
                new Column<>(
                        language.choose("事由", "Matter"),
                        40,
                        row -> row.sealed() ? sealed : row.line().matter()),
                new Column<>(
                        language.choose("主办", "Lead"), 22, row -> row.line().unit()),
                new Column<>(
                        language.choose("状态", "State"), 12, row -> row.line().status()),
                new Column<>(language.choose("备注", "Notes"), 30, row -> String.join(and, row.shown.notes())));
    }

    private String filter(BoardQuery query, Caller caller, Language language) {
        List<String> parts = new ArrayList<>();
        String unit = Access.listOf(caller, query.unit());
        if (unit != null) {
            parts.add(
                    language.choose("单位 ", "unit ") + units.name(unit, language).orElse(unit));
        }
        if (query.q() != null) {
            parts.add(language.choose("查找 ", "called ") + query.q());
        }
        return String.join(language.choose("，", ", "), parts);
    }
}
