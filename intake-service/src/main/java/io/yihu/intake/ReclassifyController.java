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

/** Sets right what was settled about an open ticket. */
@RestController
@RequestMapping("/api/tickets/{ticketId}")
final class ReclassifyController {
    private final ReclassifyDesk desk;

    ReclassifyController(ReclassifyDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "改类别、地点或紧急程度 / set category, place or urgency right; dispatch re-routes by it")
    @PostMapping("/reclassify")
    ResponseEntity<TicketReceipt> reclassify(
            @PathVariable String ticketId,
            @Valid @RequestBody ReclassifyRequest request,
            CommandHeaders headers,
            Caller caller) {
        Stored<Registration> ticket = desk.reclassify(ticketId, request, caller, headers);
        return ResponseEntity.ok().eTag(ETag.of(ticket.version())).body(TicketReceipt.of(ticket));
    }
}
