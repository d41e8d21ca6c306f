package io.yihu.dispatch;

import io.yihu.kit.security.Caller;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a unit works its ticket, each step answered with the new state and its ETag. */
@RestController
@RequestMapping("/api/work-items/{ticketId}")
final class HandlingController {
    private final HandlingDesk desk;
    private final WorkItemReader reader;

    HandlingController(HandlingDesk desk, WorkItemReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @PostMapping("/contact")
    ResponseEntity<WorkItemLine> contact(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody ContactRequest request) {
        return reader.answer(desk.contact(new Call(ticketId, caller, headers), request), caller);
    }

    @PostMapping("/question")
    ResponseEntity<WorkItemLine> ask(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody QuestionRequest request) {
        return reader.answer(desk.ask(new Call(ticketId, caller, headers), request), caller);
    }

    @PostMapping("/question/answered")
    ResponseEntity<WorkItemLine> answered(@PathVariable String ticketId, Caller caller, CommandHeaders headers) {
        return reader.answer(desk.answered(new Call(ticketId, caller, headers)), caller);
    }

    @PostMapping("/resume")
    ResponseEntity<WorkItemLine> resume(@PathVariable String ticketId, Caller caller, CommandHeaders headers) {
        return reader.answer(desk.resume(new Call(ticketId, caller, headers)), caller);
    }

    @PostMapping("/resolve")
    ResponseEntity<WorkItemLine> resolve(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody ResolveRequest request) {
        return reader.answer(desk.resolve(new Call(ticketId, caller, headers), request), caller);
    }

    @PostMapping("/assist")
    ResponseEntity<WorkItemLine> assist(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody AnswerRequest request) {
        return reader.answer(desk.assist(new Call(ticketId, caller, headers), request), caller);
    }
}
