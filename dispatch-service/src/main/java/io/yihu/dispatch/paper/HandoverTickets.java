package io.yihu.dispatch.paper;

import io.yihu.dispatch.domain.handover.Handover;
import io.yihu.dispatch.domain.handover.Shift;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tickets that a handover names as a list to export: what the page shows, of a shift as it stands now or of one that was handed over. */
@Component
final class HandoverTickets {
    private final Handovers handovers;
    private final HandoverDesk desk;
    private final ShiftPlan plan;
    private final HandoverWords words;
    private final Clock clock;

    HandoverTickets(Handovers handovers, HandoverDesk desk, ShiftPlan plan, HandoverWords words, Clock clock) {
        this.handovers = handovers;
        this.desk = desk;
        this.plan = plan;
        this.words = words;
        this.clock = clock;
    }

    private record Row(String section, String concern, HandoverSaid.Line line) {}

    /**
     * @param handoverId of one that was handed over; missing for what the shift leaves now
     * @throws RefusedException where there is no such handover
     */
    Listing<?, ?> list(@Nullable String handoverId, Language language) {
        if (handoverId == null) {
            Instant now = clock.instant();
            Shift shift = plan.offered(now, handovers);
            return list(shift, words.say(desk.figures(shift), now, language), language);
        }
        Handover handover =
                handovers.find(handoverId).map(Stored::state).orElseThrow(() -> new RefusedException(Handover.UNKNOWN));
        return list(handover.shift(), words.say(handover.figures(), handover.at(), language), language);
    }

    private static Listing<?, ?> list(Shift shift, HandoverSaid said, Language language) {
        List<Row> rows = said.sections().stream()
                .flatMap(section -> section.groups().stream()
                        .flatMap(group ->
                                group.lines().stream().map(line -> new Row(section.title(), group.title(), line))))
                .toList();
        return Listing.of(
                language.choose("交接班的工单", "Tickets of a handover"),
                HandoverWords.shift(shift, language),
                language,
                columns(language),
                rows);
    }

    private static List<Column<Row>> columns(Language language) {
        return List.of(
                new Column<>(language.choose("类别", "Kind"), 24, Row::section),
                new Column<>(language.choose("事由", "Concern"), 20, Row::concern),
                new Column<>(
                        language.choose("时间", "When"), 24, row -> row.line().at()),
                new Column<>(
                        language.choose("工单号", "Ticket"), 20, row -> row.line().ticketId()),
                new Column<>(
                        language.choose("事项", "Matter"), 30, row -> row.line().matter()),
                new Column<>(
                        language.choose("单位", "Unit"), 24, row -> row.line().unit()));
    }
}
