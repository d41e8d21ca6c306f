package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.simulation.Districts;
import io.yihu.events.Place;
import io.yihu.events.PlaceReference;
import io.yihu.events.Topic;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.project.ReferenceProjection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a ticket's place out of one code: the district, the street, the community and the estate it lies in. */
@Component
final class PlaceFinder {
    private static final int LEVELS = 4;
    private static final Refusal UNKNOWN = Refusal.rule("unknown-place", "place", "没有这个地点", "There is no such place");
    private static final Refusal TOO_WIDE = Refusal.rule(
            "place-too-wide",
            "place",
            "区县太大，请选择街道、社区或小区",
            "A district is too wide: choose a street, a community or an estate");

    private final ReferenceProjection references;

    PlaceFinder(ReferenceProjection references) {
        this.references = references;
    }

    /** @throws RefusedException where there is no such place, or it is wider than a street */
    Place find(String code) {
        Map<String, String> levels = new HashMap<>();
        Optional<PlaceReference> at = one(code);
        for (int level = 0; level < LEVELS && at.isPresent(); level++) {
            levels.putIfAbsent(at.get().kind(), at.get().code());
            at = one(at.get().parent());
        }
        String street = levels.get("STREET");
        if (street == null) {
            throw new RefusedException(levels.isEmpty() ? UNKNOWN : TOO_WIDE);
        }
        return new Place(street, levels.get("COMMUNITY"), levels.get("ESTATE"), levels.get("DISTRICT"));
    }

    /** The districts that streets lie in now. */
    Districts districts() {
        Map<String, String> districts = new HashMap<>();
        references.all(Topic.REFERENCE_PLACES, PlaceReference.class).stream()
                .filter(place -> place.kind().equals("STREET") && place.parent() != null)
                .forEach(street -> districts.put(street.code(), street.parent()));
        return new Districts(districts);
    }

    private Optional<PlaceReference> one(@Nullable String code) {
        return code == null ? Optional.empty() : references.find(Topic.REFERENCE_PLACES, code, PlaceReference.class);
    }
}
