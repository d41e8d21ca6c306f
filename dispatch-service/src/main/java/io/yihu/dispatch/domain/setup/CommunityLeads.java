package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.UnitKind;
import io.yihu.dispatch.domain.Units;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Row;
import io.yihu.kit.table.Table;
import java.time.LocalDate;

/**
 * A community only assists, unless the matter is on its duty list. Asked of drafts only: a version that counted before
 * there were duty lists goes on counting.
 */
final class CommunityLeads {
    private CommunityLeads() {}

    static void check(Table catalogue, Units units, LocalDate today, Findings findings) {
        for (Row row : catalogue.rows()) {
            String category = row.cells().getOrDefault("category", "*");
            units.find(row.cells().getOrDefault("lead", ""))
                    .filter(UnitKind::isCommunity)
                    .filter(unit -> !units.duties().allowFrom(unit.code(), category, today))
                    .ifPresent(unit -> refuse(row, unit, category, findings));
        }
    }

    private static void refuse(Row row, UnitReference unit, String category, Findings findings) {
        findings.error(
                row,
                "lead",
                "not-on-duty-list",
                unit.nameZh() + "的职责清单（duties.csv）没有长期包含 " + category + "，社区只能协办",
                "The duty list of " + unit.nameEn() + " (duties.csv) does not hold " + category
                        + " without an end: a community only assists");
    }
}
