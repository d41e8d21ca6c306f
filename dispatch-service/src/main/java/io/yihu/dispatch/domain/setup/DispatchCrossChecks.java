package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.UnitKind;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Row;
import io.yihu.kit.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** A draft against the world it is to work in: the places and categories of intake, today, and the tickets that are open. */
public final class DispatchCrossChecks {
    private static final String ANY = "*";

    private final Function<Layout, Table> tables;
    private final Findings findings;

    /** Of these tables. */
    public DispatchCrossChecks(Function<Layout, Table> tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    /** Every place and category that the catalogue and the seasons name is there, and every community has its place. */
    public void codes(Set<String> places, Set<String> categories) {
        for (Row row : tables.apply(DispatchLayouts.CATALOGUE).rows()) {
            String place = row.cells().getOrDefault("place", ANY);
            if (!place.equals(ANY) && !places.contains(place)) {
                findings.error(row, "place", "unknown-place", "没有这个地点：" + place, "There is no such place: " + place);
            }
            category(row, "category", row.cells().getOrDefault("category", ANY), categories);
        }
        for (Row row : tables.apply(DispatchLayouts.SEASONS).rows()) {
            for (String each : row.cells().getOrDefault("categories", ANY).split("\\s*[;；、]\\s*")) {
                category(row, "categories", each, categories);
            }
        }
        for (Row row : tables.apply(OrganisationLayouts.DUTIES).rows()) {
            category(row, "category", row.cells().getOrDefault("category", ANY), categories);
        }
        communityPlaces(places);
    }

    /** From today on no community leads what is not on its duty list, and no row names a unit that is not there yet. */
    public void units(DispatchRules draft, LocalDate today) {
        CommunityLeads.check(tables.apply(DispatchLayouts.CATALOGUE), draft, today, findings);
        UnitBeginnings.check(tables.apply(DispatchLayouts.CATALOGUE), draft, today, findings);
    }

    /** Every year a deadline may reach into has its notice. */
    public void calendar(DispatchRules draft, LocalDate today) {
        CalendarTable.flagMissingYears(tables.apply(DispatchLayouts.CALENDARS), draft.days(), today, findings);
    }

    /**
     * No unit is taken away from open tickets.
     *
     * @param openTickets of the unit with a code
     */
    public void removals(DispatchRules current, DispatchRules draft, ToLongFunction<String> openTickets) {
        List<UnitReference> gone = current.units().all().stream()
                .filter(unit -> !draft.units().known(unit.code()))
                .toList();
        for (UnitReference unit : gone) {
            long open = openTickets.applyAsLong(unit.code());
            if (open > 0) {
                findings.error(
                        DispatchLayouts.UNITS.file(),
                        "unit-in-use",
                        "单位 " + unit.code() + "（" + unit.nameZh() + "）仍有 " + open + " 件在办工单，不能删除；请保留该行并填写停用日期",
                        "Unit " + unit.code() + " (" + unit.nameEn() + ") has " + open
                                + " open tickets and cannot be removed: keep its row and give it an end date");
            }
        }
    }

    private void communityPlaces(Set<String> places) {
        tables.apply(DispatchLayouts.UNITS).rows().stream()
                .filter(row -> UnitKind.COMMUNITY.name().equals(row.cells().get("kind")))
                .filter(row -> !places.contains(row.cells().getOrDefault("code", "")))
                .forEach(row -> findings.warning(
                        row,
                        "code",
                        "community-without-place",
                        "社区没有同编码的地点，“本社区”找不到它",
                        "The community has no place of its code: \"本社区\" will not find it"));
    }

    private void category(Row row, String field, String pattern, Set<String> categories) {
        if (!pattern.equals(ANY) && !Patterns.meansAny(pattern, categories)) {
            findings.error(
                    row, field, "unknown-category", "没有这样的分类：" + pattern, "There is no such category: " + pattern);
        }
    }
}
