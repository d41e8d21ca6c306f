package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.UnitKind;
import io.yihu.dispatch.domain.Units;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Row;
import io.yihu.kit.table.Table;
import java.time.LocalDate;

/**
 * A community only assists, unless the matter is on its duty list on all days to come on which the row counts. Asked of drafts only: a version that counted before
 * there were duty lists goes on counting.
 */
final class CommunityLeads {
    private CommunityLeads() {}

    static void check(Table catalogue, DispatchRules draft, LocalDate today, Findings findings) {
        Units units = draft.units();
        for (DraftRow row : DraftRow.toCome(catalogue, draft.catalogue(), today)) {
            CatalogueRow value = row.value();
            units.find(value.lead())
                    .filter(UnitKind::isCommunity)
                    .filter(unit ->
                            !units.duties().allowOver(unit.code(), value.category(), row.first(today), value.validTo()))
                    .ifPresent(unit -> refuse(row.row(), unit, value.category(), findings));
        }
    }

    private static void refuse(Row row, UnitReference unit, String category, Findings findings) {
        findings.error(
                row,
                "lead",
                "not-on-duty-list",
                unit.nameZh() + "的职责清单（duties.csv）没有在本行的全部有效期内包含 " + category + "，社区只能协办",
                "The duty list of " + unit.nameEn() + " (duties.csv) does not hold " + category
                        + " on all days on which this row counts: a community only assists");
    }
}
