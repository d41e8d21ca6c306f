package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.intake.domain.Registration;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.CommandHeaders;
import io.yihu.kit.web.ETag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Adds to an open ticket what more was said. */
@RestController
@RequestMapping("/api/tickets/{ticketId}")
final class SupplementController {
    private final SupplementDesk desk;

    SupplementController(SupplementDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "补充情况 / add what more was said; it answers a unit that asked the caller")
    @PostMapping("/supplements")
    ResponseEntity<TicketReceipt> add(
            @PathVariable String ticketId,
            @Valid @RequestBody SupplementRequest request,
            CommandHeaders headers,
            Caller caller) {
        Stored<Registration> ticket = desk.add(ticketId, request, caller.subject(), headers);
        return ResponseEntity.ok().eTag(ETag.of(ticket.version())).body(TicketReceipt.of(ticket));
    }
}
