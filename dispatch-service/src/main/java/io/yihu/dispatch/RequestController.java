package io.yihu.dispatch;

import io.yihu.events.RequestKind;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is asked for and approved, each answered with the new state and its ETag. */
@RestController
@RequestMapping("/api/work-items/{ticketId}")
final class RequestController {
    private final RequestDesk desk;
    private final WorkItemReader reader;

    RequestController(RequestDesk desk, WorkItemReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @PostMapping("/extension")
    ResponseEntity<WorkItemLine> extend(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody WishRequest request) {
        return reader.answer(desk.ask(new Call(ticketId, caller, headers), RequestKind.EXTENSION, request), caller);
    }

    @PostMapping("/suspension")
    ResponseEntity<WorkItemLine> suspend(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody WishRequest request) {
        return reader.answer(desk.ask(new Call(ticketId, caller, headers), RequestKind.SUSPENSION, request), caller);
    }

    @PostMapping("/void")
    ResponseEntity<WorkItemLine> voidIt(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody WishRequest request) {
        return reader.answer(desk.ask(new Call(ticketId, caller, headers), RequestKind.VOID, request), caller);
    }

    @PostMapping("/objection")
    ResponseEntity<WorkItemLine> object(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody WishRequest request) {
        return reader.answer(desk.ask(new Call(ticketId, caller, headers), RequestKind.OBJECTION, request), caller);
    }

    @PostMapping("/request/approve")
    ResponseEntity<WorkItemLine> approve(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody(required = false) @Nullable GrantRequest request) {
        return reader.answer(desk.approve(new Call(ticketId, caller, headers), GrantRequest.orEmpty(request)), caller);
    }

    @PostMapping("/request/decline")
    ResponseEntity<WorkItemLine> decline(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody(required = false) @Nullable RejectRequest request) {
        return reader.answer(desk.decline(new Call(ticketId, caller, headers), RejectRequest.orEmpty(request)), caller);
    }
}
