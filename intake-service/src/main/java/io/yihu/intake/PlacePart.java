package io.yihu.intake;

import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.RegistrationDecider;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.vault.Whereabouts;
import io.yihu.intake.view.Named;
import io.yihu.intake.view.NamedPlace;
import io.yihu.intake.where.Point;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the places that are suggested to an agent. */
@Component
final class PlacePart {
    private final PlaceDesk desk;
    private final CallerVault vault;

    PlacePart(PlaceDesk desk, CallerVault vault) {
        this.desk = desk;
        this.vault = vault;
    }

    /**
     * A suggestion as it is read.
     *
     * @param around what it lies in
     * @param percent of confidence
     */
    record Line(String code, String name, String around, long percent, String why) {}

    /** What these words or this point may mean. */
    void suggest(Model model, @Nullable String text, @Nullable Point point, Language language) {
        model.addAttribute(
                "suggested",
                desk.candidates(text, point).stream()
                        .map(candidate -> line(candidate, language))
                        .toList());
    }

    /** What a ticket without a place may mean: by what was said about the place, otherwise by its own words. */
    void suggest(Model model, Stored<Registration> ticket, Language language) {
        if (ticket.state().subject().place() != null) {
            model.addAttribute("suggested", List.of());
            return;
        }
        Optional<Whereabouts> said = vault.whereabouts(ticket.id());
        String words = words(
                said.map(Whereabouts::text).orElse(null),
                ticket.text(RegistrationDecider.TITLE),
                ticket.text(RegistrationDecider.DESCRIPTION));
        suggest(model, words, said.flatMap(Whereabouts::point).orElse(null), language);
    }

    /** The caller's own words about the place before anything else. */
    static @Nullable String words(@Nullable String placeText, @Nullable String title, @Nullable String description) {
        if (placeText != null && !placeText.isBlank()) {
            return placeText;
        }
        return Stream.of(title, description).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static Line line(PlaceCandidate candidate, Language language) {
        NamedPlace place = candidate.place();
        List<String> names = Stream.of(place.street(), place.community(), place.estate())
                .filter(Objects::nonNull)
                .map((Named named) -> language.choose(named.zh(), named.en()))
                .toList();
        String why = candidate.reasons().stream()
                .map(reason -> language.choose(reason.zh(), reason.en()))
                .collect(Collectors.joining(language.choose("；", "; ")));
        return new Line(
                candidate.code(),
                names.get(names.size() - 1),
                String.join(" · ", names.subList(0, names.size() - 1)),
                Math.round(candidate.confidence() * 100),
                why);
    }
}
