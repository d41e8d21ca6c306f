package io.yihu.intake;

import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.RegistrationDecider;
import io.yihu.intake.matter.Advice;
import io.yihu.intake.matter.Adviser;
import io.yihu.intake.matter.MatterMetrics;
import io.yihu.intake.view.Names;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows an agent what an appeal may be about, and notes what became of it. */
@Component
final class AdvicePart {
    private final Adviser adviser;
    private final MatterMetrics metrics;
    private final Names names;

    AdvicePart(Adviser adviser, MatterMetrics metrics, Names names) {
        this.adviser = adviser;
        this.metrics = metrics;
        this.names = names;
    }

    /**
     * Of what is being typed.
     *
     * @param form in which the values may be taken over
     */
    void show(Model model, String form, @Nullable String title, @Nullable String description, Language language) {
        Advice advice = adviser.advise(title, description);
        model.addAttribute("adviceForm", form);
        model.addAttribute("advice", AdviceLine.of(advice, names, language));
        model.addAttribute("alarms", AdviceLine.alarms(advice, language));
    }

    /** Of a ticket that waits to be classified; of a sealed one there are no words. */
    void show(Model model, String form, Stored<Registration> ticket, Language language) {
        show(
                model,
                form,
                ticket.text(RegistrationDecider.TITLE),
                ticket.text(RegistrationDecider.DESCRIPTION),
                language);
    }

    /** A person registered a call, with or without a category. */
    void registered(TicketRequest request) {
        metrics.settled(
                adviser.advise(request.title(), request.description()),
                request.kind().name(),
                request.category());
    }

    /** A person settled what a ticket is about. */
    void classified(Stored<Registration> ticket, ClassifyRequest request) {
        metrics.settled(
                adviser.advise(ticket.text(RegistrationDecider.TITLE), ticket.text(RegistrationDecider.DESCRIPTION)),
                request.kind().name(),
                request.category());
    }
}
