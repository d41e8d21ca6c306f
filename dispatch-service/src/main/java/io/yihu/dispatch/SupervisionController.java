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

/** 批示、知悉: a leader's instructions on a ticket, and what a supervisor has taken note of, each step answered with the new state and its ETag. */
@RestController
@RequestMapping("/api/work-items/{ticketId}")
final class SupervisionController {
    private final SupervisionDesk desk;
    private final WorkItemReader reader;

    SupervisionController(SupervisionDesk desk, WorkItemReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @PostMapping("/instruction")
    ResponseEntity<WorkItemLine> instruct(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody InstructionRequest request) {
        return reader.answer(desk.instruct(new Call(ticketId, caller, headers), request), caller);
    }

    @PostMapping("/instruction/answer")
    ResponseEntity<WorkItemLine> answerInstruction(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody AnswerRequest request) {
        return reader.answer(desk.answer(new Call(ticketId, caller, headers), request), caller);
    }

    @PostMapping("/supervision/noted")
    ResponseEntity<WorkItemLine> takeNote(@PathVariable String ticketId, Caller caller, CommandHeaders headers) {
        return reader.answer(desk.note(new Call(ticketId, caller, headers)), caller);
    }
}
