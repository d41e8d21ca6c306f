package io.yihu.intake;

import io.yihu.events.Triage;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the form in which an agent settles what a ticket is and where. */
@Component
final class ClassifyPart {
    private final FormChoices choices;
    private final ReclassifyPart afterwards;
    private final SupplementPart supplements;
    private final PlacePart places;
    private final AdvicePart advice;

    ClassifyPart(
            FormChoices choices,
            ReclassifyPart afterwards,
            SupplementPart supplements,
            PlacePart places,
            AdvicePart advice) {
        this.choices = choices;
        this.afterwards = afterwards;
        this.supplements = supplements;
        this.places = places;
        this.advice = advice;
    }

    /** Offers the form where this person may settle something. */
    void offer(Model model, KnownTicket known, Caller caller, Language language) {
        supplements.offer(model, known, caller);
        afterwards.offer(model, known, caller, language);
        Stored<Registration> ticket = known.registration();
        boolean may = caller.is(Role.AGENT) && ticket.state().triage() == Triage.PENDING;
        model.addAttribute("mayClassify", may);
        if (may) {
            choices.offer(model, language);
            places.suggest(model, ticket, language);
            advice.show(model, "classify", ticket, language);
            model.addAttribute("key", UUID.randomUUID().toString());
            model.addAttribute("version", ticket.version());
            attempt(model, ClassifyForm.of(ticket.state()), Map.of());
        }
    }

    /** It was settled. */
    void settled(Stored<Registration> ticket, ClassifyRequest request) {
        advice.classified(ticket, request);
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
        return new ClassifyRequest(form.kind(), form.category(), choices.place(place), form.urgency());
    }
}
