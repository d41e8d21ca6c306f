package io.yihu.intake;

import io.yihu.events.Place;
import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.Placement;
import io.yihu.intake.view.Named;
import io.yihu.intake.view.NamedPlace;
import io.yihu.intake.where.Candidate;
import io.yihu.intake.where.Detail;
import io.yihu.intake.where.Reason;
import io.yihu.intake.where.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that may be meant, as it is told.
 *
 * @param code of the place itself
 * @param place with all that it lies in
 * @param confidence from 0 to 1; a weight of the evidence, not a measured probability
 * @param spans where the text speaks of it, in UTF-16 units
 * @param detail building, unit and room as they were said
 */
record PlaceCandidate(
        String code,
        String kind,
        NamedPlace place,
        double confidence,
        List<Span> spans,
        List<Reason> reasons,
        @Nullable Detail detail) {
    static PlaceCandidate of(Candidate found, Gazetteer places) {
        PlaceReference at = found.place();
        Placement placement = places.locate(
                at.kind().equals(Gazetteer.STREET) ? at.code() : null,
                at.kind().equals(Gazetteer.COMMUNITY) ? at.code() : null,
                at.kind().equals(Gazetteer.ESTATE) ? at.code() : null);
        Place place = ((Placement.Found) placement).place();
        return new PlaceCandidate(
                at.code(),
                at.kind(),
                new NamedPlace(
                        named(place.street(), places),
                        orNull(place.community(), places),
                        orNull(place.estate(), places)),
                found.confidence(),
                found.spans(),
                found.reasons(),
                found.detail());
    }

    private static @Nullable Named orNull(@Nullable String code, Gazetteer places) {
        return code == null ? null : named(code, places);
    }

    private static Named named(String code, Gazetteer places) {
        return places.find(code)
                .map(place -> new Named(code, place.nameZh(), place.nameEn()))
                .orElseGet(() -> Named.bare(code));
    }
}
