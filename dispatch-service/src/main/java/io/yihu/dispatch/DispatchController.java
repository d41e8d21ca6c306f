package io.yihu.dispatch;

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

/** Whose ticket it is: signing, returning, ruling, each answered with the new state and its ETag. */
@RestController
@RequestMapping("/api/work-items/{ticketId}")
final class DispatchController {
    private final DispatchDesk desk;
    private final WorkItemReader reader;

    DispatchController(DispatchDesk desk, WorkItemReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @PostMapping("/sign")
    ResponseEntity<WorkItemLine> sign(@PathVariable String ticketId, Caller caller, CommandHeaders headers) {
        return reader.answer(desk.sign(new Call(ticketId, caller, headers)), caller);
    }

    @PostMapping("/return")
    ResponseEntity<WorkItemLine> requestReturn(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody ReturnRequest request) {
        return reader.answer(desk.requestReturn(new Call(ticketId, caller, headers), request), caller);
    }

    @PostMapping("/return/grant")
    ResponseEntity<WorkItemLine> grantReturn(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody(required = false) @Nullable GrantRequest request) {
        GrantRequest wish = GrantRequest.orEmpty(request);
        return reader.answer(desk.grantReturn(new Call(ticketId, caller, headers), wish), caller);
    }

    @PostMapping("/return/reject")
    ResponseEntity<WorkItemLine> rejectReturn(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody(required = false) @Nullable RejectRequest request) {
        RejectRequest wish = RejectRequest.orEmpty(request);
        return reader.answer(desk.rejectReturn(new Call(ticketId, caller, headers), wish), caller);
    }

    @PostMapping("/return/designate")
    ResponseEntity<WorkItemLine> designate(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody GrantRequest request) {
        return reader.answer(desk.designate(new Call(ticketId, caller, headers), request), caller);
    }
}
