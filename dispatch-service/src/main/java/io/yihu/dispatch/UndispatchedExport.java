package io.yihu.dispatch;

import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.paper.Column;
import io.yihu.dispatch.paper.Listing;
import io.yihu.events.UnitReference;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tickets that could be given to no unit as a list to export: those that the page shows this reader; of sealed ones no matter and no place. */
@Component
final class UndispatchedExport {
    private final UndispatchedDesk desk;
    private final UndispatchedLines lines;
    private final Clock clock;

    UndispatchedExport(UndispatchedDesk desk, UndispatchedLines lines, Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.clock = clock;
    }

    /** @param hours since it was found that no unit may have it, as the clock on the wall counts them */
    private record Row(Waiting waiting, UndispatchedLine line, Long hours) {
        boolean sealed() {
            return waiting.matter().sealed();
        }
    }

    Listing<?, ?> list(Caller caller, Language language) {
        Instant now = clock.instant();
        return new Listing<>(
                language.choose("派不出去的工单", "Tickets that no unit could be given"),
                "",
                language,
                columns(language),
                desk.list(caller),
                waiting -> row(waiting, now, language));
    }

    private Row row(Waiting waiting, Instant now, Language language) {
        return new Row(
                waiting,
                lines.line(waiting, language),
                Duration.between(waiting.since(), now).toHours());
    }

    private static List<Column<Row>> columns(Language language) {
        String sealed = language.choose("举报件（不公开）", "report (sealed)");
        return List.of(
                new Column<>(
                        language.choose("工单号", "Ticket"), 20, row -> row.line().ticketId()),
                new Column<>(
                        language.choose("自", "Since"), 17, row -> row.waiting().since()),
                new Column<>(language.choose("已等（小时）", "Waiting, hours"), 14, Row::hours),
                new Column<>(
                        language.choose("地点", "Place"),
                        24,
                        row -> row.sealed() ? null : row.line().place()),
                new Column<>(
                        language.choose("事由", "Matter"),
                        40,
                        row -> row.sealed() ? sealed : row.line().matter()),
                new Column<>(language.choose("原因", "Why"), 36, row -> row.line().reason()),
                new Column<>(language.choose("可指定的单位", "Units that may have it"), 40, row -> units(row, language)));
    }

    private static String units(Row row, Language language) {
        return row.line().units().stream()
                .map((UnitReference unit) -> language.choose(unit.nameZh(), unit.nameEn()))
                .collect(Collectors.joining(language.choose("、", ", ")));
    }
}
