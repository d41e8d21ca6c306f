package io.yihu.dispatch;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.events.UnitReference;
import io.yihu.kit.setup.Setup;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reference data of dispatch, for reading. */
@RestController
final class ReferenceController {
    private final Setup<DispatchRules> setup;

    ReferenceController(Setup<DispatchRules> setup) {
        this.setup = setup;
    }

    record UnitList(List<UnitReference> items) {}

    record CatalogueView(String version, List<CatalogueRow> rows) {}

    @GetMapping("/api/units")
    UnitList units() {
        return new UnitList(setup.current().units().all());
    }

    @GetMapping("/api/catalogue")
    CatalogueView catalogue() {
        Catalogue catalogue = setup.current().catalogue();
        return new CatalogueView(catalogue.version(), catalogue.rows());
    }
}
