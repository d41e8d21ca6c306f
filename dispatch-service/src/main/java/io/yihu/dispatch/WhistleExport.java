package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.paper.Column;
import io.yihu.dispatch.paper.Listing;
import io.yihu.dispatch.whistle.WhistleLedger;
import io.yihu.dispatch.whistle.WhistleLedger.Side;
import io.yihu.events.UnitReference;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 吹哨报到台账 as a list to export: every summons of a unit's record, not only the remiss ones. Words stand in it where the reader may read
 * the ticket and it is not sealed (举报); a ticket that the reader has to keep away from is left out.
 */
@Component
final class WhistleExport {
    private final WhistleLedger ledger;
    private final WorkItems workItems;
    private final CurrentUnits units;
    private final Clock clock;

    WhistleExport(WhistleLedger ledger, WorkItems workItems, CurrentUnits units, Clock clock) {
        this.ledger = ledger;
        this.workItems = workItems;
        this.units = units;
        this.clock = clock;
    }

    /** Who may ask is decided before. */
    Listing<?, ?> list(UnitReference unit, int days, Caller caller, Language language) {
        Instant now = clock.instant();
        Side summoned = ledger.summoned(unit.code(), days, now);
        Side blown = ledger.blown(unit.code(), units.get(), days, now);
        String part =
                summoned.whole() && blown.whole() ? "" : language.choose("（只含最近的工单）", " (the latest tickets only)");
        return Listing.of(
                language.choose("吹哨报到台账", "Whistles"),
                language.choose(unit.nameZh() + "，近 " + days + " 天", unit.nameEn() + ", the last " + days + " days")
                        + part,
                language,
                columns(language),
                Stream.of(rows(summoned, false, now, caller, language), rows(blown, true, now, caller, language))
                        .flatMap(each -> each)
                        .toList());
    }

    private Stream<WhistleSheet> rows(Side side, boolean blown, Instant now, Caller caller, Language language) {
        return side.summons().stream().flatMap(one -> {
            Stored<WorkItem> item = workItems.find(one.blow().ticketId()).orElse(null);
            boolean away = item != null && workItems.keepsAway(caller, item.state());
            return away
                    ? Stream.empty()
                    : Stream.of(new WhistleSheet(blown, one, one.turnout(now), readable(item, caller), language));
        });
    }

    private @Nullable Stored<WorkItem> readable(@Nullable Stored<WorkItem> item, Caller caller) {
        return item != null
                        && workItems.reads(caller, item.state())
                        && !item.state().matter().sealed()
                ? item
                : null;
    }

    private List<Column<WhistleSheet>> columns(Language language) {
        return Stream.of(whistle(language), summons(language), work(language))
                .flatMap(List::stream)
                .toList();
    }

    private List<Column<WhistleSheet>> whistle(Language language) {
        return List.of(
                column(language, "工单号", "Ticket", 20, row -> row.one().blow().ticketId()),
                column(language, "哨次", "Whistle", 8, row -> row.one().blow().number()),
                column(language, "本单位", "This unit", 12, WhistleSheet::side),
                column(language, "类型", "For what", 14, WhistleSheet::kind),
                column(
                        language,
                        "主办单位",
                        "Lead",
                        24,
                        row -> name(row.one().blow().lead(), language)),
                column(language, "吹哨时间", "Blown at", 18, row -> row.one().blow().blownAt()));
    }

    private List<Column<WhistleSheet>> summons(Language language) {
        return List.of(
                column(
                        language,
                        "被召集单位",
                        "Summoned",
                        24,
                        row -> name(row.called().unit(), language)),
                column(
                        language,
                        "报到时限",
                        "Report in by",
                        18,
                        row -> row.one().blow().reportBy()),
                column(language, "报到", "Report-in", 14, WhistleSheet::turnedOut),
                column(language, "答复时间", "Answered at", 18, row -> row.called().answeredAt()),
                column(language, "拒绝理由", "Why refused", 36, WhistleSheet::refusal));
    }

    private List<Column<WhistleSheet>> work(Language language) {
        return List.of(
                column(
                        language,
                        "会诊时间",
                        "Findings at",
                        18,
                        row -> row.one().blow().agreedAt()),
                column(language, "会诊意见", "Findings", 40, WhistleSheet::findings),
                column(language, "任务内容", "What to do", 36, WhistleSheet::task),
                column(language, "任务时限", "Part due", 18, WhistleSheet::partBy),
                column(language, "任务完成时间", "Part done at", 18, WhistleSheet::partDone),
                column(language, "任务", "Part", 12, WhistleSheet::part),
                column(language, "吹哨结束", "Over at", 18, row -> row.one().blow().endedAt()),
                column(language, "得到评分", "Score", 10, row -> row.called().score()),
                column(
                        language,
                        "对吹哨方评分",
                        "Score it gave",
                        12,
                        row -> row.called().scoreOfStreet()),
                column(language, "回访核实", "Verified by call-back", 20, WhistleSheet::verified));
    }

    private static Column<WhistleSheet> column(
            Language language, String zh, String en, int width, Function<WhistleSheet, @Nullable Object> value) {
        return new Column<>(language.choose(zh, en), width, value);
    }

    private String name(String code, Language language) {
        return units.get()
                .find(code)
                .map(unit -> language.choose(unit.nameZh(), unit.nameEn()))
                .orElse(code);
    }
}
