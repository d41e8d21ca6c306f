package io.yihu.intake;

import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.intake.view.Named;
import io.yihu.intake.view.Names;
import io.yihu.kit.project.ReferenceProjection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names from intake's own reference data, and of units from dispatch's as far as it has arrived. */
@Component
final class IntakeNames implements Names {
    private final Map<String, Named> places;
    private final Map<String, Named> categories;
    private final ReferenceProjection references;

    IntakeNames(IntakeReference own, ReferenceProjection references) {
        this.places = byCode(own.places().all().stream().map(p -> new Named(p.code(), p.nameZh(), p.nameEn())));
        this.categories = byCode(own.categories().all().stream().map(c -> new Named(c.code(), c.nameZh(), c.nameEn())));
        this.references = references;
    }

    @Override
    public Named unit(String code) {
        return references
                .find(Topic.REFERENCE_UNITS, code, UnitReference.class)
                .map(unit -> new Named(code, unit.nameZh(), unit.nameEn()))
                .orElseGet(() -> Named.bare(code));
    }

    @Override
    public Named category(String code) {
        return categories.getOrDefault(code, Named.bare(code));
    }

    @Override
    public Named place(String code) {
        return places.getOrDefault(code, Named.bare(code));
    }

    private static Map<String, Named> byCode(Stream<Named> names) {
        return names.collect(Collectors.toUnmodifiableMap(Named::code, named -> named));
    }
}
