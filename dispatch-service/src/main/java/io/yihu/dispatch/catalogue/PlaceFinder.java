package io.yihu.dispatch.catalogue;

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

/** Makes a ticket's place out of one code: the street, the community and the estate it lies in. */
@Component
final class PlaceFinder {
    private static final int LEVELS = 3;
    private static final Refusal UNKNOWN = Refusal.rule("unknown-place", "place", "没有这个地点", "There is no such place");

    private final ReferenceProjection references;

    PlaceFinder(ReferenceProjection references) {
        this.references = references;
    }

    /** @throws RefusedException where there is no such place, or it lies in no street */
    Place find(String code) {
        Map<String, String> levels = new HashMap<>();
        Optional<PlaceReference> at = one(code);
        for (int level = 0; level < LEVELS && at.isPresent(); level++) {
            levels.putIfAbsent(at.get().kind(), at.get().code());
            at = one(at.get().parent());
        }
        String street = levels.get("STREET");
        if (street == null) {
            throw new RefusedException(UNKNOWN);
        }
        return new Place(street, levels.get("COMMUNITY"), levels.get("ESTATE"));
    }

    private Optional<PlaceReference> one(@Nullable String code) {
        return code == null ? Optional.empty() : references.find(Topic.REFERENCE_PLACES, code, PlaceReference.class);
    }
}
