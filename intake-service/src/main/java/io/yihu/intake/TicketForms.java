package io.yihu.intake;

import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person may do on a ticket's page: settle it, set it right, see its caller. */
@Component
record TicketForms(ClassifyPart classify, RevealPart reveal) {
    void offer(Model model, KnownTicket known, Caller caller, Language language) {
        classify.offer(model, known, caller, language);
        reveal.offer(model, known, caller, language);
    }
}
