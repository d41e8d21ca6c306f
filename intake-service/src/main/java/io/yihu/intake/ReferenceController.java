package io.yihu.intake;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.kit.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The codes that a registration may name. */
@RestController
final class ReferenceController {
    private final IntakeReference reference;

    ReferenceController(IntakeReference reference) {
        this.reference = reference;
    }

    @GetMapping("/api/places")
    Page<PlaceReference> places() {
        return new Page<>(reference.places().all(), null);
    }

    @GetMapping("/api/categories")
    Page<CategoryReference> categories() {
        return new Page<>(reference.categories().all(), null);
    }
}
