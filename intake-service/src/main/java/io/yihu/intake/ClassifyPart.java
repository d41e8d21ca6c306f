package io.yihu.intake;

import io.yihu.events.Triage;
import io.yihu.intake.domain.Registration;
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

    ClassifyPart(FormChoices choices) {
        this.choices = choices;
    }

    /** Offers the form where this person may settle something. */
    void offer(Model model, Stored<Registration> ticket, Caller caller, Language language) {
        boolean may = caller.is(Role.AGENT) && ticket.state().triage() == Triage.PENDING;
        model.addAttribute("mayClassify", may);
        if (may) {
            choices.offer(model, language);
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
        return new ClassifyRequest(form.kind(), form.category(), choices.place(place), form.urgency());
    }
}
