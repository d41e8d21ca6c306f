package io.yihu.dispatch;

import io.yihu.dispatch.WhistleRecordView.Remiss;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.whistle.Blow;
import io.yihu.dispatch.domain.whistle.Tally;
import io.yihu.dispatch.domain.whistle.Turnout;
import io.yihu.dispatch.whistle.WhistleLedger;
import io.yihu.dispatch.whistle.WhistleLedger.Side;
import io.yihu.events.SummonsAnswer;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit's record of summons, and of the whistles it blew. Who may ask is decided before. */
@Component
final class WhistleRecordReader {
    /** How far back it looks where nothing is asked for. */
    static final int DAYS = 90;

    /** How far back it looks at most. */
    static final int MOST_DAYS = 366;

    private static final int SHOWN = 50;

    private final WhistleLedger ledger;
    private final WorkItems workItems;
    private final CurrentUnits units;
    private final Clock clock;

    WhistleRecordReader(WhistleLedger ledger, WorkItems workItems, CurrentUnits units, Clock clock) {
        this.ledger = ledger;
        this.workItems = workItems;
        this.units = units;
        this.clock = clock;
    }

    WhistleRecordView of(String unit, int days, Caller caller) {
        Instant now = clock.instant();
        return new WhistleRecordView(
                unit,
                days,
                now.minus(Duration.ofDays(days)),
                told(ledger.summoned(unit, days, now), caller, now),
                told(ledger.blown(unit, units.get(), days, now), caller, now));
    }

    private WhistleRecordView.Side told(Side side, Caller caller, Instant now) {
        List<Remiss> remiss = side.summons().stream()
                .filter(one -> one.turnout(now).remiss())
                .limit(SHOWN)
                .flatMap(one -> remiss(one, caller, now).stream())
                .toList();
        return new WhistleRecordView.Side(side.whistles(), side.whole(), Tally.of(side.summons(), now), remiss);
    }

    /** Nothing of a ticket that the reader has to keep away from. */
    private Optional<Remiss> remiss(Tally.One one, Caller caller, Instant now) {
        Stored<WorkItem> item = workItems.find(one.blow().ticketId()).orElse(null);
        if (item != null && workItems.keepsAway(caller, item.state())) {
            return Optional.empty();
        }
        Blow blow = one.blow();
        Turnout turnout = one.turnout(now);
        boolean readable = item != null && workItems.reads(caller, item.state());
        return Optional.of(new Remiss(
                blow.ticketId(),
                blow.number(),
                blow.kind(),
                one.called().unit(),
                named(one.called().unit()),
                turnout,
                new Named(turnout.zh(), turnout.en()),
                blow.blownAt(),
                blow.reportBy(),
                one.called().answeredAt(),
                readable,
                item != null && readable ? reason(one, item) : null));
    }

    private static @Nullable String reason(Tally.One one, Stored<WorkItem> item) {
        boolean refused = one.called().answer() == SummonsAnswer.REFUSED;
        return refused && !item.state().matter().sealed()
                ? item.text(
                        "summons-" + one.blow().number() + "-" + one.called().unit())
                : null;
    }

    private Named named(String code) {
        return units.get()
                .find(code)
                .map(unit -> new Named(unit.nameZh(), unit.nameEn()))
                .orElse(new Named(code, code));
    }
}
