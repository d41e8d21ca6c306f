package io.yihu.intake;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.view.TicketWords;
import io.yihu.kit.problem.Language;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of agents offer to choose from: the reference data of today, in the reader's words. */
@Component
final class FormChoices {
    private final Setup<IntakeRules> setup;
    private final Clock clock;

    FormChoices(Setup<IntakeRules> setup, Clock clock) {
        this.setup = setup;
        this.clock = clock;
    }

    /** One of the values to choose from. */
    record Choice(String code, String name) {}

    /** All that says what a ticket is, and where. */
    void offer(Model model, Language language) {
        model.addAttribute("kinds", of(TicketKind.values(), kind -> TicketWords.kind(kind, language)));
        model.addAttribute("urgencies", of(Urgency.values(), urgency -> TicketWords.urgency(urgency, language)));
        model.addAttribute("categories", categories(language));
        model.addAttribute("places", places(language));
    }

    /** The place with this code; a code that is no place's is refused later, like any other unknown one. */
    PlaceRequest place(String code) {
        String kind =
                setup.current().places().find(code).map(PlaceReference::kind).orElse(Gazetteer.ESTATE);
        return new PlaceRequest(
                kind.equals(Gazetteer.STREET) ? code : null,
                kind.equals(Gazetteer.COMMUNITY) ? code : null,
                kind.equals(Gazetteer.ESTATE) ? code : null);
    }

    /** All values of an enum. */
    static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> name) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), name.apply(value)))
                .toList();
    }

    private List<Choice> categories(Language language) {
        return setup.current().categories().all().stream()
                .filter(category -> isOpen(category.validTo()))
                .map(category -> new Choice(category.code(), indented(category, language)))
                .toList();
    }

    private List<Choice> places(Language language) {
        return setup.current().places().all().stream()
                .filter(place -> isOpen(place.validTo()) && !place.kind().equals(Gazetteer.DISTRICT))
                .map(place -> new Choice(place.code(), language.choose(place.nameZh(), place.nameEn())))
                .toList();
    }

    private boolean isOpen(@Nullable LocalDate lastDay) {
        return lastDay == null
                || !LocalDate.ofInstant(clock.instant(), Shanghai.ZONE).isAfter(lastDay);
    }

    private static String indented(CategoryReference category, Language language) {
        return "　".repeat(category.level() - 1) + language.choose(category.nameZh(), category.nameEn());
    }
}
