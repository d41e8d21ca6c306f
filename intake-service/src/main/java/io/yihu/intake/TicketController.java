package io.yihu.intake;

import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.view.KnownTicket;
import io.yihu.intake.view.TicketTold;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.web.CommandHeaders;
import io.yihu.kit.web.ETag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets over HTTP. */
@RestController
@RequestMapping("/api/tickets")
final class TicketController {
    private final OrderDesk orders;
    private final IntakeDesk desk;
    private final TicketReader reader;
    private final TicketTeller teller;
    private final Receipts receipts;

    TicketController(OrderDesk orders, IntakeDesk desk, TicketReader reader, TicketTeller teller, Receipts receipts) {
        this.orders = orders;
        this.receipts = receipts;
        this.desk = desk;
        this.reader = reader;
        this.teller = teller;
    }

    @PostMapping
    ResponseEntity<TicketReceipt> register(
            @Valid @RequestBody TicketRequest request, CommandHeaders headers, Caller caller) {
        Registered registered = orders.take(request, caller.subject(), headers);
        TicketReceipt receipt = receipts.of(registered.ticket(), request);
        return ResponseEntity.status(registered.fresh() ? 201 : 200)
                .location(URI.create(receipt.links().self()))
                .eTag(ETag.of(registered.ticket().version()))
                .body(receipt);
    }

    @PostMapping("/{ticketId}/classify")
    ResponseEntity<TicketReceipt> classify(
            @PathVariable String ticketId,
            @Valid @RequestBody ClassifyRequest request,
            CommandHeaders headers,
            Caller caller) {
        Stored<Registration> ticket = desk.classify(ticketId, request, caller.subject(), headers);
        return ResponseEntity.ok().eTag(ETag.of(ticket.version())).body(TicketReceipt.of(ticket));
    }

    @GetMapping("/{ticketId}")
    TicketTold get(@PathVariable String ticketId, Caller caller, HttpServletResponse response) {
        return answer(reader.byId(ticketId, maySeeCaller(caller)), caller, response);
    }

    @GetMapping
    TicketTold find(
            @RequestParam @NotBlank @Size(max = 64) String source,
            @RequestParam @NotBlank @Size(max = 64) String externalNumber,
            Caller caller,
            HttpServletResponse response) {
        return answer(reader.byExternalNumber(source, externalNumber, maySeeCaller(caller)), caller, response);
    }

    /**
     * The ETag is the version of the registration, for {@code If-Match}. It is set past Spring, which would answer 304
     * by it although others have moved the ticket on.
     */
    private TicketTold answer(KnownTicket ticket, Caller caller, HttpServletResponse response) {
        TicketTold told = teller.tell(ticket, caller);
        response.setHeader(HttpHeaders.ETAG, ETag.of(ticket.registration().version()));
        return told;
    }

    static boolean maySeeCaller(Caller caller) {
        return caller.is(Role.AGENT) || caller.is(Role.MACHINE);
    }
}
