package io.yihu.dispatch;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.Waiting;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.CommandHeaders;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tickets that could be given to no unit, and who gets one. */
@RestController
@RequestMapping("/api/work-items")
final class UndispatchedController {
    private final UndispatchedDesk desk;
    private final WorkItemReader reader;

    UndispatchedController(UndispatchedDesk desk, WorkItemReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** All that wait, as they are few. */
    record Undispatchable(List<Waiting> items) {}

    @Operation(summary = "派不出去的工单 / tickets that could be given to no unit")
    @GetMapping("/undispatched")
    Undispatchable list(Caller caller) {
        return new Undispatchable(desk.list(caller));
    }

    @Operation(summary = "指定首办单位 / a ticket that could be given to no unit goes to the named one")
    @PostMapping("/{ticketId}/designate")
    ResponseEntity<WorkItemLine> designate(
            @PathVariable String ticketId,
            Caller caller,
            CommandHeaders headers,
            @Valid @RequestBody RedirectRequest request) {
        return reader.answer(desk.designate(new Call(ticketId, caller, headers), request), caller);
    }
}
