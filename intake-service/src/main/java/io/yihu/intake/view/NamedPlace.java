package io.yihu.intake.view;

import io.yihu.events.Place;
import org.jspecify.annotations.Nullable;

/** A place with its names. */
public record NamedPlace(
        Named street, @Nullable Named community, @Nullable Named estate) {

    static NamedPlace of(Place place, Names names) {
        return new NamedPlace(
                names.place(place.street()),
                place.community() == null ? null : names.place(place.community()),
                place.estate() == null ? null : names.place(place.estate()));
    }
}
