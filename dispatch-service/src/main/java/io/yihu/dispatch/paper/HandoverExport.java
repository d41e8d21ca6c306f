package io.yihu.dispatch.paper;

import io.yihu.dispatch.domain.handover.Concern;
import io.yihu.dispatch.domain.handover.Figures;
import io.yihu.dispatch.domain.handover.Handover;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The handovers of two weeks as a list to export. */
@Component
final class HandoverExport {
    private final Handovers handovers;
    private final Clock clock;

    HandoverExport(Handovers handovers, Clock clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    Listing<?, ?> list(@Nullable LocalDate until, Language language) {
        LocalDate last = until == null ? LocalDate.ofInstant(clock.instant(), Shanghai.ZONE) : until;
        LocalDate first = last.minusDays(Handovers.DAYS - 1L);
        return Listing.of(
                language.choose("交接班记录", "Handovers"),
                language.choose(first + " 至 " + last, first + " to " + last),
                language,
                columns(language),
                handovers.until(last).stream().map(Stored::state).toList());
    }

    private static List<Column<Handover>> columns(Language language) {
        return List.of(
                new Column<>(language.choose("班次", "Shift"), 30, each -> HandoverWords.shift(each.shift(), language)),
                new Column<>(language.choose("交班人", "Handed over by"), 18, Handover::by),
                new Column<>(language.choose("交班时间", "Handed over"), 17, Handover::at),
                new Column<>(language.choose("接班人", "Taken over by"), 18, HandoverExport::taker),
                new Column<>(language.choose("接班时间", "Taken over"), 17, HandoverExport::takenAt),
                new Column<>(
                        language.choose("在办", "Open"), 8, each -> each.figures().open()),
                new Column<>(language.choose("派不出去", "Not dispatched"), 14, HandoverExport::undispatched),
                new Column<>(
                        language.choose("新登记", "Registered"),
                        10,
                        each -> flow(each).registered()),
                new Column<>(
                        language.choose("结案", "Closed"), 8, each -> flow(each).closed()),
                new Column<>(language.choose("交班人说明", "Remark"), 50, Handover::remark));
    }

    private static Integer undispatched(Handover handover) {
        return handover.figures().concerns().stream()
                .filter(told -> told.concern() == Concern.UNDISPATCHED)
                .mapToInt(Figures.Told::total)
                .sum();
    }

    private static Figures.Flow flow(Handover handover) {
        return handover.figures().flow();
    }

    private static @Nullable String taker(Handover handover) {
        Handover.Taken taken = handover.taken();
        return taken == null ? null : taken.by();
    }

    private static @Nullable Instant takenAt(Handover handover) {
        Handover.Taken taken = handover.taken();
        return taken == null ? null : taken.at();
    }
}
