package io.yihu.feedback;

import io.yihu.events.Satisfaction;
import io.yihu.feedback.domain.CallbackCase;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.web.PageRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills feedback's parts of pages. */
@Component
final class CallbackPart {
    private final CallbackQueue queue;
    private final CallbackViews views;

    CallbackPart(CallbackQueue queue, CallbackViews views) {
        this.queue = queue;
        this.views = views;
    }

    /** The call-backs due, oldest first. */
    void todo(Model model, int rows, Language language) {
        model.addAttribute("words", new CallbackWords(language));
        model.addAttribute("due", queue.due());
        model.addAttribute(
                "items", views.items(queue.page(new PageRequest(null, rows)).items()));
    }

    /** The rounds of a ticket, and the form where this person may ask now. */
    void ticket(Model model, String ticketId, Caller caller, Language language) {
        Stored<CallbackCase> stored = queue.find(ticketId);
        CaseDetail detail = views.detail(stored);
        model.addAttribute("words", new CallbackWords(language));
        model.addAttribute("detail", detail);
        model.addAttribute("version", stored.version());
        model.addAttribute("mayAsk", detail.state().dueRound() != null && caller.is(Role.CALLBACK_CLERK));
        model.addAttribute("satisfactions", Satisfaction.values());
        model.addAttribute("key", UUID.randomUUID().toString());
        attempt(model, AnswerForm.EMPTY, Map.of());
    }

    /** What had been typed, and what is wrong with it. */
    void attempt(Model model, AnswerForm typed, Map<String, String> wrong) {
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
    }
}
