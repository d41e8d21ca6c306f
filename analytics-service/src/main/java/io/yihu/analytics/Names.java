package io.yihu.analytics;

import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.project.ReferenceProjection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What units and communities are called, from the reference topics. */
@Component
class Names {
    private final ReferenceProjection references;

    Names(ReferenceProjection references) {
        this.references = references;
    }

    /** A code with its names; the code itself stands in for names that have not arrived. */
    record Named(String code, String nameZh, String nameEn) {
        static Named unknown(String code) {
            return new Named(code, code, code);
        }
    }

    /** All units, by code. */
    SortedMap<String, Named> units() {
        SortedMap<String, Named> units = new TreeMap<>();
        references
                .all(Topic.REFERENCE_UNITS, UnitReference.class)
                .forEach(u -> units.put(u.code(), new Named(u.code(), u.nameZh(), u.nameEn())));
        return units;
    }

    /** All communities (社区), by code. */
    SortedMap<String, Named> communities() {
        SortedMap<String, Named> communities = new TreeMap<>();
        references.all(Topic.REFERENCE_PLACES, PlaceReference.class).stream()
                .filter(p -> p.kind().equals("COMMUNITY"))
                .forEach(p -> communities.put(p.code(), new Named(p.code(), p.nameZh(), p.nameEn())));
        return communities;
    }
}
