package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Routing;
import io.yihu.events.Place;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a matter at a place would go, before any ticket exists. */
@Component
final class Explainer {
    private static final Refusal UNKNOWN_CATEGORY =
            Refusal.rule("unknown-category", "category", "没有这样的分类", "There is no such category");

    private final PlaceFinder places;
    private final KnownCodes known;
    private final Setup<DispatchRules> setup;
    private final Clock clock;

    Explainer(PlaceFinder places, KnownCodes known, Setup<DispatchRules> setup, Clock clock) {
        this.places = places;
        this.known = known;
        this.setup = setup;
        this.clock = clock;
    }

    /** Where it goes, and why. */
    record Explanation(Place place, String category, LocalDate day, Routing routing) {}

    /**
     * By the catalogue that counts now.
     *
     * @param on the day whose rows count, today where none is given
     * @throws RefusedException where place or category is unknown
     */
    Explanation explain(String placeCode, String category, @Nullable LocalDate on) {
        Place place = places.find(placeCode.strip());
        if (!known.categories().contains(category.strip())) {
            throw new RefusedException(UNKNOWN_CATEGORY);
        }
        LocalDate day = on == null ? today() : on;
        return new Explanation(
                place, category.strip(), day, setup.current().catalogue().route(place, category.strip(), day));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Shanghai.ZONE);
    }
}
