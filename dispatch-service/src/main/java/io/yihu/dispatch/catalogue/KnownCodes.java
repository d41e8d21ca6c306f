package io.yihu.dispatch.catalogue;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.kit.project.ReferenceProjection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The codes that intake has published and not ended: what a catalogue may name. */
@Component
public final class KnownCodes {
    private final ReferenceProjection references;

    KnownCodes(ReferenceProjection references) {
        this.references = references;
    }

    /** Places. */
    public Set<String> places() {
        return references.all(Topic.REFERENCE_PLACES, PlaceReference.class).stream()
                .filter(place -> place.validTo() == null)
                .map(PlaceReference::code)
                .collect(Collectors.toSet());
    }

    /** Categories. */
    public Set<String> categories() {
        return references.all(Topic.REFERENCE_CATEGORIES, CategoryReference.class).stream()
                .filter(category -> category.validTo() == null)
                .map(CategoryReference::code)
                .collect(Collectors.toSet());
    }
}
