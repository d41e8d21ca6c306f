package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.CategoryReference;
import io.yihu.events.Place;
import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.project.ReferenceProjection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What people call the codes of a work item, as far as the names have arrived; a code without a name is left out. */
@Component
final class Names {
    private final CurrentUnits units;
    private final ReferenceProjection references;

    Names(CurrentUnits units, ReferenceProjection references) {
        this.units = units;
        this.references = references;
    }

    Map<String, Named> of(WorkItem item) {
        Map<String, Named> names = new LinkedHashMap<>();
        Place place = item.matter().place();
        Stream.of(place.street(), place.community(), place.estate())
                .filter(Objects::nonNull)
                .forEach(code -> place(code).ifPresent(name -> names.put(code, name)));
        category(item.matter().category())
                .ifPresent(name -> names.put(item.matter().category(), name));
        Stream.concat(Stream.of(item.assignment().lead()), item.assignment().assists().stream())
                .forEach(code -> unit(code).ifPresent(name -> names.put(code, name)));
        return names;
    }

    private Optional<Named> unit(String code) {
        return units.get()
                .find(code)
                .or(() -> references.find(Topic.REFERENCE_UNITS, code, UnitReference.class))
                .map(unit -> new Named(unit.nameZh(), unit.nameEn()));
    }

    private Optional<Named> place(String code) {
        return references
                .find(Topic.REFERENCE_PLACES, code, PlaceReference.class)
                .map(place -> new Named(place.nameZh(), place.nameEn()));
    }

    private Optional<Named> category(String code) {
        return references
                .find(Topic.REFERENCE_CATEGORIES, code, CategoryReference.class)
                .map(category -> new Named(category.nameZh(), category.nameEn()));
    }
}
