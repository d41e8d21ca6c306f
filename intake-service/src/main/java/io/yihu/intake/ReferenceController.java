package io.yihu.intake;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The codes that a registration may name. */
@RestController
final class ReferenceController {
    private final Setup<IntakeRules> setup;

    ReferenceController(Setup<IntakeRules> setup) {
        this.setup = setup;
    }

    @GetMapping("/api/places")
    Page<PlaceReference> places() {
        return new Page<>(setup.current().places().nameable(), null);
    }

    @GetMapping("/api/categories")
    Page<CategoryReference> categories() {
        return new Page<>(setup.current().categories().all(), null);
    }
}
