package io.yihu.intake.again;

import io.yihu.events.Place;
import io.yihu.events.PlaceReference;
import io.yihu.intake.again.AgainRequest.Where;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Placement;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.privacy.Masking;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is known of an appeal, from machines strictly and from a form half filled in as far as it goes. */
@Component
final class AgainReader {
    private static final Refusal UNKNOWN_CATEGORY =
            Refusal.rule("unknown-category", "category", "没有这个分类代码", "There is no such category code");

    private final Setup<IntakeRules> setup;

    AgainReader(Setup<IntakeRules> setup) {
        this.setup = setup;
    }

    /** @throws RefusedException naming the code that nobody knows */
    Asked read(AgainRequest request) {
        IntakeRules rules = setup.current();
        if (request.category() != null && !rules.categories().knows(request.category())) {
            throw new RefusedException(UNKNOWN_CATEGORY);
        }
        Where where = request.place();
        Placement placement =
                where == null ? null : rules.places().locate(where.street(), where.community(), where.estate());
        if (placement instanceof Placement.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        Place place = placement instanceof Placement.Found found ? found.place() : null;
        String text = request.text() == null ? "" : Masking.mask(request.text());
        return new Asked(request.phone(), place, request.category(), text);
    }

    /** What has been typed so far; a code that nobody knows says nothing. */
    Asked read(AgainForm form) {
        String text = Stream.of(form.title(), form.description())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        String category = form.category() == null || form.category().isBlank() ? null : form.category();
        return new Asked(form.phone(), place(form.place()), category, Masking.mask(text));
    }

    private @Nullable Place place(@Nullable String code) {
        Gazetteer places = setup.current().places();
        Optional<PlaceReference> found = code == null ? Optional.empty() : places.find(code);
        if (found.isEmpty()) {
            return null;
        }
        String kind = found.get().kind();
        Placement placement = places.locate(
                kind.equals(Gazetteer.STREET) ? code : null,
                kind.equals(Gazetteer.COMMUNITY) ? code : null,
                kind.equals(Gazetteer.ESTATE) ? code : null);
        return placement instanceof Placement.Found at ? at.place() : null;
    }
}
