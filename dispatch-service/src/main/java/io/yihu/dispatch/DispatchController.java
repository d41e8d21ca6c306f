package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.CommandHeaders;
import io.yihu.kit.web.ETag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of the working life, each answered with the new state and its ETag. */
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
        return answer(desk.sign(new Call(ticketId, caller, headers)));
    }

    @PostMapping("/return")
    ResponseEntity<WorkItemLine> requestReturn(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody ReturnRequest request) {
        return answer(desk.requestReturn(new Call(ticketId, caller, headers), request));
    }

    @PostMapping("/return/grant")
    ResponseEntity<WorkItemLine> grantReturn(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody(required = false) @Nullable GrantRequest request) {
        GrantRequest wish = request == null ? new GrantRequest(null, null) : request;
        return answer(desk.grantReturn(new Call(ticketId, caller, headers), wish));
    }

    @PostMapping("/return/reject")
    ResponseEntity<WorkItemLine> rejectReturn(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody(required = false) @Nullable RejectRequest request) {
        RejectRequest wish = request == null ? new RejectRequest(null) : request;
        return answer(desk.rejectReturn(new Call(ticketId, caller, headers), wish));
    }

    @PostMapping("/resolve")
    ResponseEntity<WorkItemLine> resolve(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody ResolveRequest request) {
        return answer(desk.resolve(new Call(ticketId, caller, headers), request));
    }

    private ResponseEntity<WorkItemLine> answer(Stored<WorkItem> stored) {
        return ResponseEntity.ok().eTag(ETag.of(stored.version())).body(reader.line(stored));
    }
}
