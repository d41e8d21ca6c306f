package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.UnitTree;
import io.yihu.dispatch.domain.Units;
import io.yihu.events.UnitReference;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.setup.Setup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The organisation as rows for a page, with what this reader may know. */
@Component
final class UnitLines {
    private final Setup<DispatchRules> setup;
    private final UnitReader reader;
    private final WorkItems workItems;

    UnitLines(Setup<DispatchRules> setup, UnitReader reader, WorkItems workItems) {
        this.setup = setup;
        this.reader = reader;
        this.workItems = workItems;
    }

    List<UnitLine> tree(Caller caller, Language language) {
        Units units = setup.current().units();
        Map<String, Long> open = workItems.openByLead();
        return UnitTree.of(units).stream()
                .map(line -> line(line, open, caller, language))
                .toList();
    }

    UnitLine one(String code, Caller caller, Language language) {
        UnitReference unit = reader.unit(code).unit();
        return line(new UnitTree.Line(0, unit), workItems.openByLead(), caller, language);
    }

    /** What people call the units that this one's page speaks of, by code. */
    Map<String, String> near(UnitView view, Language language) {
        return Stream.of(
                        Stream.of(view.unit().superior(), view.unit().successor(), view.workNowWith()),
                        view.predecessors().stream())
                .flatMap(codes -> codes)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> name(code, language)));
    }

    private UnitLine line(UnitTree.Line line, Map<String, Long> open, Caller caller, Language language) {
        UnitReference unit = line.unit();
        Units units = setup.current().units();
        boolean contacts = OrganisationAccess.seesContacts(caller, unit.code()) && units.known(unit.code());
        Named kind = UnitReader.kind(unit);
        return new UnitLine(
                line.depth(),
                unit.code(),
                language.choose(unit.nameZh(), unit.nameEn()),
                language.choose(kind.zh(), kind.en()),
                validity(unit, language),
                !units.open(unit.code(), reader.today()),
                units.duties().of(unit.code()),
                contacts ? reader.onDuty(unit.code()).onDuty() : null,
                OrganisationAccess.seesLoad(caller, unit.code()) ? open.getOrDefault(unit.code(), 0L) : null);
    }

    /** Such as 2020-01-01 起，至 2026-12-31 止，并入松涛社区. */
    private String validity(UnitReference unit, Language language) {
        LocalDate from = unit.validFrom();
        LocalDate to = unit.validTo();
        String successor = unit.successor();
        String begins = from == null ? "" : language.choose(from + " 起", "from " + from);
        String ends = to == null ? "" : language.choose("至 " + to + " 止", "until " + to);
        String follows = successor == null
                ? ""
                : language.choose("并入" + name(successor, language), "then " + name(successor, language));
        return List.of(begins, ends, follows).stream()
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + language.choose("，", ", ") + b)
                .orElse("");
    }

    private String name(String code, Language language) {
        return setup.current()
                .units()
                .find(code)
                .map(unit -> language.choose(unit.nameZh(), unit.nameEn()))
                .orElse(code);
    }
}
