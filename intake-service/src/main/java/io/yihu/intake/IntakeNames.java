package io.yihu.intake;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.view.Named;
import io.yihu.intake.view.Names;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Names from intake's own set-up, of units from dispatch's as far as it has arrived. What has ended keeps its name: it is
 * read back from intake's own topics.
 */
@Component
final class IntakeNames implements Names {
    private final Setup<IntakeRules> setup;
    private final ReferenceProjection references;

    IntakeNames(Setup<IntakeRules> setup, ReferenceProjection references) {
        this.setup = setup;
        this.references = references;
    }

    @Override
    public Named unit(String code) {
        return unit(code, unit -> unit);
    }

    private Named unit(String code, UnaryOperator<UnitReference> called) {
        return references
                .find(Topic.REFERENCE_UNITS, code, UnitReference.class)
                .map(called)
                .map(unit -> new Named(code, unit.nameZh(), unit.nameEn()))
                .orElseGet(() -> Named.bare(code));
    }

    @Override
    public Names asOf(Instant time) {
        LocalDate day = LocalDate.ofInstant(time, Shanghai.ZONE);
        return new Names() {
            @Override
            public Named unit(String code) {
                return IntakeNames.this.unit(code, unit -> unit.asOn(day));
            }

            @Override
            public Named category(String code) {
                return IntakeNames.this.category(code);
            }

            @Override
            public Named place(String code) {
                return IntakeNames.this.place(code);
            }
        };
    }

    @Override
    public Named category(String code) {
        return setup.current()
                .categories()
                .find(code)
                .or(() -> references.find(Topic.REFERENCE_CATEGORIES, code, CategoryReference.class))
                .map(category -> new Named(code, category.nameZh(), category.nameEn()))
                .orElseGet(() -> Named.bare(code));
    }

    @Override
    public Named place(String code) {
        return setup.current()
                .places()
                .find(code)
                .or(() -> references.find(Topic.REFERENCE_PLACES, code, PlaceReference.class))
                .map(place -> new Named(code, place.nameZh(), place.nameEn()))
                .orElseGet(() -> Named.bare(code));
    }
}
