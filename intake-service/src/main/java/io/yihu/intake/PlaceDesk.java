package io.yihu.intake;

import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.where.Candidate;
import io.yihu.intake.where.PlaceResolver;
import io.yihu.intake.where.Point;
import io.yihu.intake.where.Resolution;
import io.yihu.kit.setup.Setup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds places by the gazetteer that counts now. */
@Component
final class PlaceDesk {
    private final Setup<IntakeRules> setup;
    private volatile @Nullable Known known;

    PlaceDesk(Setup<IntakeRules> setup) {
        this.setup = setup;
    }

    private record Known(IntakeRules rules, PlaceResolver resolver) {}

    /** What may be meant by these words, this point, or both. */
    Resolution resolve(@Nullable String text, @Nullable Point point) {
        return resolver().resolve(text, point);
    }

    /** The same in the words of machines. */
    List<PlaceCandidate> candidates(@Nullable String text, @Nullable Point point) {
        return answer(resolve(text, point));
    }

    /** The same in the words of machines. */
    List<PlaceCandidate> answer(Resolution resolution) {
        Gazetteer places = setup.current().places();
        return resolution.candidates().stream()
                .map(candidate -> PlaceCandidate.of(candidate, places))
                .toList();
    }

    /** Where a registration is that names no code: the place that needs no person, or nothing. */
    @Nullable
    PlaceRequest settled(TicketRequest request) {
        return request.speaksOfPlace()
                ? resolve(request.placeText(), request.point())
                        .settled()
                        .map(Candidate::place)
                        .map(PlaceDesk::byCode)
                        .orElse(null)
                : null;
    }

    /** What a person who settles the place of a registration is shown; nothing where it is settled. */
    @Nullable
    List<PlaceCandidate> open(TicketRequest request) {
        boolean open = request.place() == null && request.speaksOfPlace() && settled(request) == null;
        return open ? candidates(request.placeText(), request.point()) : null;
    }

    private static PlaceRequest byCode(PlaceReference place) {
        String kind = place.kind();
        return new PlaceRequest(
                kind.equals(Gazetteer.STREET) ? place.code() : null,
                kind.equals(Gazetteer.COMMUNITY) ? place.code() : null,
                kind.equals(Gazetteer.ESTATE) ? place.code() : null);
    }

    /** Of the version that counts; made anew where that has changed. */
    private PlaceResolver resolver() {
        IntakeRules rules = setup.current();
        Known last = known;
        if (last == null || !last.rules().equals(rules)) {
            last = new Known(rules, new PlaceResolver(rules));
            known = last;
        }
        return last.resolver();
    }
}
