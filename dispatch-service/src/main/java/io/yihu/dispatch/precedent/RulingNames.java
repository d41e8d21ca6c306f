package io.yihu.dispatch.precedent;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.problem.Language;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.setup.Setup;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people call places, categories and units; a code without a name stands for itself. */
@Component
final class RulingNames {
    private final ReferenceProjection references;
    private final Setup<DispatchRules> setup;

    RulingNames(ReferenceProjection references, Setup<DispatchRules> setup) {
        this.references = references;
        this.setup = setup;
    }

    String place(String code, Language language) {
        return references
                .find(Topic.REFERENCE_PLACES, code, PlaceReference.class)
                .map(place -> language.choose(place.nameZh(), place.nameEn()))
                .orElse(code);
    }

    String category(String code, Language language) {
        return references
                .find(Topic.REFERENCE_CATEGORIES, code, CategoryReference.class)
                .map(category -> language.choose(category.nameZh(), category.nameEn()))
                .orElse(code);
    }

    String unit(String code, Language language) {
        return setup.current()
                .units()
                .find(code)
                .or(() -> references.find(Topic.REFERENCE_UNITS, code, UnitReference.class))
                .map(unit -> language.choose(unit.nameZh(), unit.nameEn()))
                .orElse(code);
    }

    /** All places that a ticket may be about by code, for choosing one. */
    Map<String, String> places(Language language) {
        return each(
                references.all(Topic.REFERENCE_PLACES, PlaceReference.class).stream()
                        .filter(place -> !place.kind().equals("DISTRICT"))
                        .toList(),
                PlaceReference::code,
                place -> language.choose(place.nameZh(), place.nameEn()));
    }

    /** All categories by code. */
    Map<String, String> categories(Language language) {
        return each(
                references.all(Topic.REFERENCE_CATEGORIES, CategoryReference.class),
                CategoryReference::code,
                category -> language.choose(category.nameZh(), category.nameEn()));
    }

    /** All units by code. */
    Map<String, String> units(Language language) {
        return each(
                setup.current().units().all(),
                UnitReference::code,
                unit -> language.choose(unit.nameZh(), unit.nameEn()));
    }

    private static <T> Map<String, String> each(List<T> entries, Function<T, String> code, Function<T, String> name) {
        return entries.stream()
                .sorted(Comparator.comparing(code))
                .collect(Collectors.toMap(code, name, (one, other) -> one, LinkedHashMap::new));
    }
}
