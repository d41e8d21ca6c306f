package io.yihu.dispatch;

import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.events.UnitReference;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reference data of dispatch, for reading. */
@RestController
final class ReferenceController {
    private final DispatchReference reference;

    ReferenceController(DispatchReference reference) {
        this.reference = reference;
    }

    record UnitList(List<UnitReference> items) {}

    record CatalogueView(String version, List<CatalogueRow> rows) {}

    @GetMapping("/api/units")
    UnitList units() {
        return new UnitList(reference.units().all());
    }

    @GetMapping("/api/catalogue")
    CatalogueView catalogue() {
        return new CatalogueView(
                reference.catalogue().version(), reference.catalogue().rows());
    }
}
