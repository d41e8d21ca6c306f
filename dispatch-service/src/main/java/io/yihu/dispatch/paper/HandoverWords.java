package io.yihu.dispatch.paper;

import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.dispatch.domain.handover.Concern;
import io.yihu.dispatch.domain.handover.Figures;
import io.yihu.dispatch.domain.handover.Matter;
import io.yihu.dispatch.domain.handover.Shift;
import io.yihu.events.CategoryReference;
import io.yihu.events.Topic;
import io.yihu.kit.problem.Language;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.shell.UnitNames;
import io.yihu.kit.time.Shanghai;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says figures and shifts in the reader's words. */
@Component
final class HandoverWords {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(Shanghai.ZONE);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Shanghai.ZONE);

    private final UnitNames units;
    private final ReferenceProjection references;

    HandoverWords(UnitNames units, ReferenceProjection references) {
        this.units = units;
        this.references = references;
    }

    /** @param at when the figures were taken */
    HandoverSaid say(Figures figures, Instant at, Language language) {
        return new HandoverSaid(
                figures.open(),
                figures.whole(),
                Stream.of(WorkStatus.values())
                        .filter(figures.byStatus()::containsKey)
                        .map(each -> new HandoverSaid.Count(
                                language.choose(each.zh(), each.en()),
                                figures.byStatus().getOrDefault(each, 0)))
                        .toList(),
                figures.byUnit().stream()
                        .map(unit -> new HandoverSaid.OfUnit(unit(unit.unit(), language), unit.open(), unit.overdue()))
                        .toList(),
                Stream.of(Concern.Part.values())
                        .map(part -> section(part, figures, at, language))
                        .toList(),
                flow(figures.flow(), language));
    }

    /** Such as 2026-09-07 第 1 班 08:00–20:00. */
    static String shift(Shift shift, Language language) {
        String hours = HOUR.format(shift.from()) + "–" + HOUR.format(shift.to());
        return language.choose(
                shift.day() + " 第 " + shift.number() + " 班 " + hours,
                shift.day() + " shift " + shift.number() + ", " + hours);
    }

    private HandoverSaid.Section section(Concern.Part part, Figures figures, Instant at, Language language) {
        List<HandoverSaid.Group> groups = figures.concerns().stream()
                .filter(told -> told.concern().part() == part)
                .map(told -> group(told, at, language))
                .toList();
        String title = switch (part) {
            case BURNING -> language.choose("紧要", "Burning");
            case WAITING -> language.choose("待决定", "Waiting for a decision");
            case PROMISED -> language.choose("已承诺（下一班结束前）", "Promised, before the next shift is over");
        };
        return new HandoverSaid.Section(
                part.name().toLowerCase(Locale.ROOT), title, language.choose("没有。", "Nothing of that kind."), groups);
    }

    private HandoverSaid.Group group(Figures.Told told, Instant at, Language language) {
        return new HandoverSaid.Group(
                language.choose(told.concern().zh(), told.concern().en()),
                told.total(),
                told.matters().stream()
                        .map(matter -> line(matter, moment(told.concern(), matter.at(), at, language), language))
                        .toList());
    }

    private HandoverSaid.Line line(Matter matter, String moment, Language language) {
        return new HandoverSaid.Line(
                matter.ticketId(), category(matter.category(), language), unit(matter.unit(), language), moment);
    }

    private static String moment(Concern concern, @Nullable Instant moment, Instant taken, Language language) {
        if (moment == null) {
            return "";
        }
        String minute = MINUTE.format(moment);
        return concern == Concern.UNDISPATCHED ? waited(minute, Duration.between(moment, taken), language) : minute;
    }

    /** In hours as the clock on the wall counts them. */
    private static String waited(String since, Duration waited, Language language) {
        return language.choose(
                "自 " + since + "，已等 " + waited.toHours() + " 小时",
                "since " + since + ", waiting for " + waited.toHours() + " h");
    }

    private static List<HandoverSaid.Count> flow(Figures.Flow flow, Language language) {
        return List.of(
                new HandoverSaid.Count(language.choose("新登记", "registered"), flow.registered()),
                new HandoverSaid.Count(language.choose("已答复待回访", "replied, call-back due"), flow.replied()),
                new HandoverSaid.Count(language.choose("结案", "closed"), flow.closed()));
    }

    private String category(@Nullable String code, Language language) {
        return code == null
                ? language.choose("举报件（不公开）", "report (sealed)")
                : references
                        .find(Topic.REFERENCE_CATEGORIES, code, CategoryReference.class)
                        .map(found -> language.choose(found.nameZh(), found.nameEn()))
                        .orElse(code);
    }

    private String unit(@Nullable String code, Language language) {
        return code == null
                ? language.choose("（无）", "(none)")
                : units.name(code, language).orElse(code);
    }
}
