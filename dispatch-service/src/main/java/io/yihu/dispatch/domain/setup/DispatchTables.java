package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.CalendarDay;
import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Limits;
import io.yihu.dispatch.domain.Season;
import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.WorkRules;
import io.yihu.dispatch.domain.WorkingHours;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of dispatch to rules and back. */
public final class DispatchTables {
    private DispatchTables() {}

    /**
     * Reads all of them; everything that is wrong is among the findings.
     *
     * @param version name of the version, carried by every assignment it leads to
     * @return nothing where there are errors
     */
    public static @Nullable DispatchRules read(Function<Layout, Table> tables, String version, Findings findings) {
        OrganisationTables organisation = OrganisationTables.read(tables, findings);
        Table unitsTable = tables.apply(DispatchLayouts.UNITS);
        Set<String> codes = unitsTable.readable() ? unitsTable.column("code") : null;
        List<CatalogueRow> rows = rows(tables.apply(DispatchLayouts.CATALOGUE), codes, organisation.units(), findings);
        Map<String, Limits.Row> limits = LimitsTable.read(tables.apply(DispatchLayouts.LIMITS), findings);
        List<WorkingHours> hours = values(LimitsTable.hours(tables.apply(DispatchLayouts.HOURS), findings));
        List<CalendarDay> days = values(CalendarTable.read(tables.apply(DispatchLayouts.CALENDARS), findings));
        WorkRules work = WorkRulesTable.read(
                tables.apply(DispatchLayouts.WORKING_RULES),
                SupervisionTable.read(tables.apply(DispatchLayouts.SUPERVISION), findings),
                findings);
        List<Season> seasons = values(SeasonsTable.read(tables.apply(DispatchLayouts.SEASONS), findings));
        if (findings.errors() > 0) {
            return null;
        }
        Units known = organisation.asUnits();
        return new DispatchRules(
                known,
                new Catalogue(version, rows, known),
                LimitsTable.limits(version, hours, limits, work),
                days,
                seasons);
    }

    /**
     * Reads a catalogue alone, over units that are there already.
     *
     * @return nothing where there are errors
     */
    public static @Nullable Catalogue catalogue(Table table, Units units, String version, Findings findings) {
        Set<String> codes = units.all().stream().map(UnitReference::code).collect(Collectors.toSet());
        List<CatalogueRow> rows = rows(table, codes, units.all(), findings);
        return findings.errors() > 0 ? null : new Catalogue(version, rows, units);
    }

    private static List<CatalogueRow> rows(
            Table table, @Nullable Set<String> codes, List<UnitReference> units, Findings findings) {
        List<Placed<CatalogueRow>> rows = CatalogueTable.read(table, findings);
        CatalogueChecks checks = new CatalogueChecks(findings);
        checks.ties(rows);
        if (codes != null) {
            checks.units(rows, codes, units);
        }
        checks.fallback(table);
        return values(rows);
    }

    /** Every cell of every file. */
    public static Map<String, List<List<String>>> cells(DispatchRules rules) {
        Map<String, List<List<String>>> cells = new LinkedHashMap<>();
        OrganisationTables.cells(rules.units(), cells);
        cells.put(DispatchLayouts.CATALOGUE.file(), each(rules.catalogue().rows(), CatalogueTable::cells));
        cells.put(DispatchLayouts.LIMITS.file(), LimitsTable.cells(rules.limits()));
        cells.put(
                DispatchLayouts.HOURS.file(),
                each(rules.limits().workingHours(), h -> List.of(Cells.of(h.from()), Cells.of(h.to()))));
        cells.put(DispatchLayouts.CALENDARS.file(), each(rules.days(), CalendarTable::cells));
        cells.put(
                DispatchLayouts.WORKING_RULES.file(),
                WorkRulesTable.cells(rules.limits().work()));
        cells.put(
                DispatchLayouts.SUPERVISION.file(), each(rules.limits().work().supervision(), SupervisionTable::cells));
        cells.put(DispatchLayouts.SEASONS.file(), each(rules.seasons(), SeasonsTable::cells));
        return cells;
    }

    /** The cells of these rows of the catalogue, in the order of {@link DispatchLayouts#CATALOGUE}. */
    public static List<List<String>> cells(List<CatalogueRow> rows) {
        return each(rows, CatalogueTable::cells);
    }

    private static <T> List<T> values(List<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }

    private static <T> List<List<String>> each(List<T> entries, Function<T, List<String>> cells) {
        return entries.stream().map(cells).toList();
    }
}
