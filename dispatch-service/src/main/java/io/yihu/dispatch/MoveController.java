package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
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

/** Whether a ticket goes to another unit by a dispatcher's word, answered with the new state and its ETag. */
@RestController
@RequestMapping("/api/work-items/{ticketId}/move")
final class MoveController {
    private final MoveDesk desk;
    private final WorkItemReader reader;

    MoveController(MoveDesk desk, WorkItemReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @Operation(summary = "审定改派：派给目录所指或另选的单位 / a reclassified ticket goes to the named or to another unit")
    @PostMapping("/reroute")
    ResponseEntity<WorkItemLine> reroute(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody(required = false) @Nullable GrantRequest request) {
        return reader.answer(desk.reroute(new Call(ticketId, caller, headers), GrantRequest.orEmpty(request)), caller);
    }

    @Operation(summary = "改派：派错单位，改派给另一单位 / a ticket that went to the wrong unit goes to another one")
    @PostMapping("/redirect")
    ResponseEntity<WorkItemLine> redirect(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody RedirectRequest request) {
        return reader.answer(desk.redirect(new Call(ticketId, caller, headers), request), caller);
    }

    @Operation(summary = "审定不改派：原单位继续办理 / the unit goes on with a reclassified ticket")
    @PostMapping("/keep")
    ResponseEntity<WorkItemLine> keep(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody(required = false) @Nullable RejectRequest request) {
        return reader.answer(desk.keep(new Call(ticketId, caller, headers), RejectRequest.orEmpty(request)), caller);
    }
}
