package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.setup.Setup;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads the names of everything at once: a catalogue names most of them anyway. */
@Component("catalogueNames")
final class Names {
    private final ReferenceProjection references;
    private final Setup<DispatchRules> setup;

    Names(ReferenceProjection references, Setup<DispatchRules> setup) {
        this.references = references;
        this.setup = setup;
    }

    NameBook book() {
        Map<String, Name> places = new TreeMap<>();
        references
                .all(Topic.REFERENCE_PLACES, PlaceReference.class)
                .forEach(place -> places.put(place.code(), new Name(place.nameZh(), place.nameEn())));
        Map<String, Name> categories = new TreeMap<>();
        references
                .all(Topic.REFERENCE_CATEGORIES, CategoryReference.class)
                .forEach(category -> categories.put(category.code(), new Name(category.nameZh(), category.nameEn())));
        Map<String, Name> units = new TreeMap<>();
        references
                .all(Topic.REFERENCE_UNITS, UnitReference.class)
                .forEach(unit -> units.put(unit.code(), NameBook.of(unit)));
        setup.current().units().all().forEach(unit -> units.put(unit.code(), NameBook.of(unit)));
        return new NameBook(places, categories, units);
    }
}
