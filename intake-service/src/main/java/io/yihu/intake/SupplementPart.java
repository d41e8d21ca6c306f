package io.yihu.intake;

import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the form in which an agent adds what more the caller said, with the question a unit waits to have answered. */
@Component
final class SupplementPart {
    private final QuestionBook questions;

    SupplementPart(QuestionBook questions) {
        this.questions = questions;
    }

    /** Offers the form where this person may add something. */
    void offer(Model model, KnownTicket known, Caller caller) {
        boolean may = caller.is(Role.AGENT) && !known.registration().state().finished() && !ReclassifyDesk.over(known);
        model.addAttribute("maySupplement", may);
        boolean told = IntakeAccess.readsDeliberations(caller, known);
        model.addAttribute("question", told ? questions.of(known).orElse(null) : null);
        if (may) {
            model.addAttribute("supplementKey", UUID.randomUUID().toString());
            attempt(model, SupplementForm.EMPTY, Map.of());
        }
    }

    /** What had been typed, and what is wrong with it. */
    void attempt(Model model, SupplementForm typed, Map<String, String> wrong) {
        model.addAttribute("said", typed);
        model.addAttribute("wrongSaid", wrong);
    }
}
