package io.yihu.intake;

import io.yihu.events.CategoryReference;
import io.yihu.events.PlaceReference;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.view.TicketWords;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the form in which an agent settles what a ticket is and where. */
@Component
final class ClassifyPart {
    private final Setup<IntakeRules> setup;
    private final Clock clock;

    ClassifyPart(Setup<IntakeRules> setup, Clock clock) {
        this.setup = setup;
        this.clock = clock;
    }

    /** One of the values to choose from. */
    record Choice(String code, String name) {}

    /** Offers the form where this person may settle something. */
    void offer(Model model, Stored<Registration> ticket, Caller caller, Language language) {
        boolean may = caller.is(Role.AGENT) && ticket.state().triage() == Triage.PENDING;
        model.addAttribute("mayClassify", may);
        if (may) {
            model.addAttribute("kinds", of(TicketKind.values(), kind -> TicketWords.kind(kind, language)));
            model.addAttribute("urgencies", of(Urgency.values(), urgency -> TicketWords.urgency(urgency, language)));
            model.addAttribute("categories", categories(language));
            model.addAttribute("places", places(language));
            model.addAttribute("key", UUID.randomUUID().toString());
            model.addAttribute("version", ticket.version());
            attempt(model, ClassifyForm.of(ticket.state()), Map.of());
        }
    }

    /** What had been chosen, and what is wrong with it. */
    void attempt(Model model, ClassifyForm typed, Map<String, String> wrong) {
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
    }

    /** Once nothing is missing; a code that is no place's is refused like any other unknown one. */
    @Nullable
    ClassifyRequest request(ClassifyForm form) {
        String place = form.place();
        if (form.kind() == null || form.category() == null || place == null || form.urgency() == null) {
            return null;
        }
        String kind =
                setup.current().places().find(place).map(PlaceReference::kind).orElse(Gazetteer.ESTATE);
        PlaceRequest where = new PlaceRequest(
                kind.equals(Gazetteer.STREET) ? place : null,
                kind.equals(Gazetteer.COMMUNITY) ? place : null,
                kind.equals(Gazetteer.ESTATE) ? place : null);
        return new ClassifyRequest(form.kind(), form.category(), where, form.urgency());
    }

    private List<Choice> categories(Language language) {
        return setup.current().categories().all().stream()
                .filter(category -> isOpen(category.validTo()))
                .map(category -> new Choice(category.code(), indented(category, language)))
                .toList();
    }

    private List<Choice> places(Language language) {
        return setup.current().places().all().stream()
                .filter(place -> isOpen(place.validTo()))
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

    private static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> name) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), name.apply(value)))
                .toList();
    }
}
