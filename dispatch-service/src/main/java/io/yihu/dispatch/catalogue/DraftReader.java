package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.setup.DispatchCrossChecks;
import io.yihu.dispatch.domain.setup.DispatchLayouts;
import io.yihu.dispatch.domain.setup.DispatchTables;
import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.setup.SetupRefusals;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Table;
import org.springframework.stereotype.Component;

/** Reads a draft of {@code catalogue.csv} over the units that count now, as strictly as an import does. */
@Component
final class DraftReader {
    private final Setup<DispatchRules> setup;
    private final KnownCodes known;

    DraftReader(Setup<DispatchRules> setup, KnownCodes known) {
        this.setup = setup;
        this.known = known;
    }

    /** @throws RefusedException with every error, each with row and column */
    Catalogue read(byte[] csv) {
        Findings findings = new Findings();
        Table table = CsvTables.read(DispatchLayouts.CATALOGUE, csv, findings);
        Catalogue draft = DispatchTables.catalogue(table, setup.current().units(), Catalogue.DRAFT, findings);
        new DispatchCrossChecks(layout -> tableOf(layout, table), findings).codes(known.places(), known.categories());
        if (draft == null || findings.errors() > 0) {
            throw new RefusedException(SetupRefusals.of(findings.all()));
        }
        return draft;
    }

    private static Table tableOf(Layout layout, Table draft) {
        return layout.equals(DispatchLayouts.CATALOGUE) ? draft : Table.unreadable(layout);
    }
}
