package io.yihu.dispatch;

import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.Place;
import io.yihu.events.Recusal;
import io.yihu.events.UnitReference;
import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts tickets that could be given to no unit into words. */
@Component
final class UndispatchedLines {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Shanghai.ZONE);

    private final Names names;
    private final CurrentUnits units;
    private final Clock clock;

    UndispatchedLines(Names names, CurrentUnits units, Clock clock) {
        this.names = names;
        this.units = units;
        this.clock = clock;
    }

    List<UndispatchedLine> of(List<Waiting> waiting, Language language) {
        return waiting.stream().map(each -> line(each, language)).toList();
    }

    UndispatchedLine line(Waiting waiting, Language language) {
        WorkMatter matter = waiting.matter();
        return new UndispatchedLine(
                waiting.ticketId(),
                TIME.format(waiting.since()),
                called(names.category(matter.category()).orElse(null), matter.category(), language),
                place(matter.place(), language),
                reason(waiting, language),
                able(matter));
    }

    private String place(Place place, Language language) {
        return Stream.of(place.street(), place.community(), place.estate())
                .filter(Objects::nonNull)
                .map(code -> called(names.place(code).orElse(null), code, language))
                .collect(Collectors.joining(" · "));
    }

    private static String called(@Nullable Named named, String code, Language language) {
        return named == null ? code : language.choose(named.zh(), named.en());
    }

    private static String reason(Waiting waiting, Language language) {
        return waiting.reason().equals("nobody-outside")
                ? language.choose("被反映单位以外没有可办理的单位", "no unit is left outside of the accused one")
                : waiting.reason();
    }

    /** Those that may lead it today and do not keep away. */
    private List<UnitReference> able(WorkMatter matter) {
        Units all = units.get();
        Recusal keepsAway = new Recusal(all.all());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Shanghai.ZONE);
        return all.all().stream()
                .filter(unit -> all.mayLead(unit.code(), matter.category(), today)
                        && !keepsAway.bars(matter.accusedUnit(), unit.code(), today))
                .toList();
    }
}
