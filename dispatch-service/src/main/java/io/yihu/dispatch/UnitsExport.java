package io.yihu.dispatch;

import io.yihu.dispatch.domain.Duty;
import io.yihu.dispatch.paper.Column;
import io.yihu.dispatch.paper.Listing;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organisation as a list to export: what the page of units shows this reader. */
@Component
final class UnitsExport {
    private final UnitLines lines;

    UnitsExport(UnitLines lines) {
        this.lines = lines;
    }

    Listing<?, ?> list(Caller caller, Language language) {
        return Listing.of(
                language.choose("单位", "Units"), "", language, columns(language), lines.tree(caller, language));
    }

    private static List<Column<UnitLine>> columns(Language language) {
        return List.of(
                new Column<>(language.choose("编码", "Code"), 16, UnitLine::code),
                new Column<>(language.choose("单位", "Unit"), 30, line -> "　".repeat(line.depth()) + line.name()),
                new Column<>(language.choose("类别", "Kind"), 16, UnitLine::kind),
                new Column<>(language.choose("在办（主办）", "Open, as lead"), 14, UnitLine::open),
                new Column<>(language.choose("现在值班", "Answers now"), 36, line -> onDuty(line, language)),
                new Column<>(language.choose("职责清单", "Duty list"), 30, UnitsExport::duties),
                new Column<>(
                        language.choose("接单", "Takes tickets"),
                        10,
                        line -> line.ended() ? language.choose("否", "no") : language.choose("是", "yes")),
                new Column<>(language.choose("有效期", "Valid"), 30, UnitLine::validity));
    }

    private static @Nullable String onDuty(UnitLine line, Language language) {
        List<OnDutyView.Line> people = line.onDuty();
        if (people == null) {
            return null;
        }
        return people.isEmpty()
                ? language.choose("无人值班", "nobody")
                : people.stream()
                        .map(person -> person.post() + " " + person.phone())
                        .collect(Collectors.joining(language.choose("；", "; ")));
    }

    private static String duties(UnitLine line) {
        return line.duties().stream().map(Duty::category).collect(Collectors.joining(" "));
    }
}
