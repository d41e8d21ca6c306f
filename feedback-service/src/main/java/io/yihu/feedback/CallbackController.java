package io.yihu.feedback;

import io.yihu.feedback.domain.CallbackCase;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.web.CommandHeaders;
import io.yihu.kit.web.ETag;
import io.yihu.kit.web.Page;
import io.yihu.kit.web.PageRequest;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The call-back clerk's web address. */
@RestController
@RequestMapping("/api/callbacks")
class CallbackController {
    private final CallbackQueue queue;
    private final CallbackViews views;
    private final CallbackDesk desk;

    CallbackController(CallbackQueue queue, CallbackViews views, CallbackDesk desk) {
        this.queue = queue;
        this.views = views;
        this.desk = desk;
    }

    @GetMapping
    Page<QueueItem> waiting(PageRequest page, Caller caller) {
        refuseUnitsMachine(caller);
        Page<Stored<CallbackCase>> due = queue.page(page);
        return new Page<>(views.items(due.items()), due.next());
    }

    @GetMapping("/{ticketId}")
    ResponseEntity<CaseDetail> one(@PathVariable String ticketId, Caller caller) {
        refuseUnitsMachine(caller);
        Stored<CallbackCase> stored = queue.find(ticketId);
        return ResponseEntity.ok().eTag(ETag.of(stored.version())).body(views.detail(stored));
    }

    @PostMapping("/{ticketId}/answers")
    ResponseEntity<CaseState> answer(
            @PathVariable String ticketId,
            @Valid @RequestBody AnswerRequest request,
            CommandHeaders headers,
            Caller caller) {
        refuseUnitsMachine(caller);
        Stored<CallbackCase> stored = desk.answer(ticketId, request, headers, caller);
        return ResponseEntity.ok().eTag(ETag.of(stored.version())).body(views.state(stored));
    }

    private static void refuseUnitsMachine(Caller caller) {
        if (caller.is(Role.MACHINE) && caller.unit() != null) {
            throw new RefusedException(CallbackRefusals.MACHINE_OF_A_UNIT);
        }
    }
}
