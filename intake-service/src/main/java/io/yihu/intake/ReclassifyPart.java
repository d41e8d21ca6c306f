package io.yihu.intake;

import io.yihu.events.ReclassifyReason;
import io.yihu.events.Triage;
import io.yihu.intake.domain.ReclassifyDecider;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the form that sets right what was settled about a ticket, and shows why it was before. */
@Component
final class ReclassifyPart {
    private final FormChoices choices;

    ReclassifyPart(FormChoices choices) {
        this.choices = choices;
    }

    /** Offers the form where this person may set something right. */
    void offer(Model model, KnownTicket known, Caller caller, Language language) {
        Stored<Registration> ticket = known.registration();
        Registration state = ticket.state();
        boolean may =
                mayAsk(caller) && state.triage() == Triage.READY && !state.finished() && !ReclassifyDesk.over(known);
        model.addAttribute("mayReclassify", may);
        model.addAttribute("remarks", IntakeAccess.readsDeliberations(caller, known) ? remarks(ticket) : List.of());
        model.addAttribute("automatic", state.automatic());
        if (may) {
            choices.offer(model, language);
            model.addAttribute("reasons", FormChoices.of(ReclassifyReason.values(), why -> words(why, language)));
            model.addAttribute("key", UUID.randomUUID().toString());
            model.addAttribute("version", ticket.version());
            attempt(model, ReclassifyForm.of(state), Map.of());
        }
    }

    /** What had been chosen, and what is wrong with it. */
    void attempt(Model model, ReclassifyForm typed, Map<String, String> wrong) {
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
    }

    /** Once nothing is missing; a code that is no place's is refused like any other unknown one. */
    @Nullable
    ReclassifyRequest request(ReclassifyForm form) {
        String place = form.place();
        ReclassifyReason reason = form.reason();
        return place == null || reason == null
                ? null
                : new ReclassifyRequest(form.category(), choices.place(place), form.urgency(), reason, form.remark());
    }

    private static boolean mayAsk(Caller caller) {
        return IntakeAccess.RECLASSIFIERS.stream().anyMatch(caller::is);
    }

    private static List<String> remarks(Stored<Registration> ticket) {
        return ticket.texts().entrySet().stream()
                .filter(each -> each.getKey().startsWith(ReclassifyDecider.REMARK))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String words(ReclassifyReason reason, Language language) {
        return switch (reason) {
            case MISREGISTERED -> language.choose("登记有误", "registered wrongly");
            case CALLER_ADDED -> language.choose("诉求人补充", "the caller said more");
            case FOUND_ON_SITE -> language.choose("现场核实", "found on the spot");
            case RISK_CHANGED -> language.choose("缓急变化", "more or less urgent");
        };
    }
}
