package io.yihu.feedback;

import io.yihu.events.CategoryReference;
import io.yihu.events.Place;
import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.time.Shanghai;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names behind codes, each looked up once for one answer. Not for use by several threads. */
final class Names {
    private final ReferenceProjection references;
    private final Map<String, Optional<UnitReference>> units = new HashMap<>();
    private final Map<String, Named> categories = new HashMap<>();
    private final Map<String, Named> places = new HashMap<>();

    Names(ReferenceProjection references) {
        this.references = references;
    }

    /** A unit, called as it was at this time. */
    Named unit(String code, Instant time) {
        return units.computeIfAbsent(code, c -> references.find(Topic.REFERENCE_UNITS, c, UnitReference.class))
                .map(u -> u.asOn(LocalDate.ofInstant(time, Shanghai.ZONE)))
                .map(u -> new Named(code, u.nameZh(), u.nameEn()))
                .orElseGet(() -> new Named(code, null, null));
    }

    @Nullable
    Named category(@Nullable String code) {
        return code == null
                ? null
                : categories.computeIfAbsent(
                        code,
                        c -> references
                                .find(Topic.REFERENCE_CATEGORIES, c, CategoryReference.class)
                                .map(r -> new Named(c, r.nameZh(), r.nameEn()))
                                .orElseGet(() -> new Named(c, null, null)));
    }

    @Nullable
    NamedPlace place(@Nullable Place place) {
        return place == null
                ? null
                : new NamedPlace(spot(place.street()), spotIfKnown(place.community()), spotIfKnown(place.estate()));
    }

    private @Nullable Named spotIfKnown(@Nullable String code) {
        return code == null ? null : spot(code);
    }

    private Named spot(String code) {
        return places.computeIfAbsent(
                code,
                c -> references
                        .find(Topic.REFERENCE_PLACES, c, PlaceReference.class)
                        .map(p -> new Named(c, p.nameZh(), p.nameEn()))
                        .orElseGet(() -> new Named(c, null, null)));
    }
}
