package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.CalendarDay;
import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Limits;
import io.yihu.dispatch.domain.Season;
import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.WorkingHours;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        Table unitsTable = tables.apply(DispatchLayouts.UNITS);
        List<UnitReference> units = values(UnitsTable.read(unitsTable, findings));
        List<CatalogueRow> rows =
                values(CatalogueTable.read(tables.apply(DispatchLayouts.CATALOGUE), unitsTable, units, findings));
        Map<String, Limits.Row> limits = LimitsTable.read(tables.apply(DispatchLayouts.LIMITS), findings);
        List<WorkingHours> hours = values(LimitsTable.hours(tables.apply(DispatchLayouts.HOURS), findings));
        List<CalendarDay> days = values(CalendarTable.read(tables.apply(DispatchLayouts.CALENDARS), findings));
        List<Season> seasons = values(SeasonsTable.read(tables.apply(DispatchLayouts.SEASONS), findings));
        if (findings.errors() > 0) {
            return null;
        }
        Units known = new Units(units);
        return new DispatchRules(
                known, new Catalogue(version, rows, known), LimitsTable.limits(version, hours, limits), days, seasons);
    }

    /** Every cell of every file. */
    public static Map<String, List<List<String>>> cells(DispatchRules rules) {
        Map<String, List<List<String>>> cells = new LinkedHashMap<>();
        cells.put(DispatchLayouts.UNITS.file(), each(rules.units().all(), UnitsTable::cells));
        cells.put(DispatchLayouts.CATALOGUE.file(), each(rules.catalogue().rows(), CatalogueTable::cells));
        cells.put(DispatchLayouts.LIMITS.file(), LimitsTable.cells(rules.limits()));
        cells.put(
                DispatchLayouts.HOURS.file(),
                each(rules.limits().workingHours(), h -> List.of(Cells.of(h.from()), Cells.of(h.to()))));
        cells.put(DispatchLayouts.CALENDARS.file(), each(rules.days(), CalendarTable::cells));
        cells.put(DispatchLayouts.SEASONS.file(), each(rules.seasons(), SeasonsTable::cells));
        return cells;
    }

    private static <T> List<T> values(List<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }

    private static <T> List<List<String>> each(List<T> entries, Function<T, List<String>> cells) {
        return entries.stream().map(cells).toList();
    }
}
