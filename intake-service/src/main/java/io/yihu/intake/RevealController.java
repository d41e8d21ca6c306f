package io.yihu.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.intake.audit.Anchor;
import io.yihu.intake.audit.AuditChain;
import io.yihu.intake.audit.AuditEntry;
import io.yihu.intake.audit.AuditVerdict;
import io.yihu.kit.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows callers, and who asked to see them. */
@RestController
final class RevealController {
    private final RevealDesk desk;
    private final AuditChain chain;

    RevealController(RevealDesk desk, AuditChain chain) {
        this.desk = desk;
        this.chain = chain;
    }

    /** The asks about one ticket. */
    record Asks(List<AuditEntry> asks) {}

    @Operation(summary = "显示诉求人姓名和电话，须有在办任务并说明用途，全程留痕 / show a caller, for a purpose; every ask is audited")
    @PostMapping("/api/tickets/{ticketId}/reveals")
    ResponseEntity<RevealAnswer> reveal(
            @PathVariable @Pattern(regexp = RevealPages.TICKET) String ticketId,
            @Valid @RequestBody RevealRequest request,
            Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(desk.reveal(ticketId, request.purpose(), caller));
    }

    @Operation(summary = "谁查看过某工单的诉求人 / who asked to see a ticket's caller, newest first")
    @GetMapping("/api/reveals")
    Asks asks(@RequestParam(defaultValue = "") @Size(max = 64) String ticketId) {
        return new Asks(chain.about(ticketId));
    }

    @Operation(summary = "核验审计链 / compute the chain of the audit anew")
    @GetMapping("/api/reveals/verification")
    AuditVerdict verify(
            @RequestParam(required = false) @Nullable Long sequence,
            @RequestParam(required = false) @Size(max = 64) @Nullable String hash) {
        return chain.verify(sequence == null || hash == null ? null : new Anchor(sequence, hash));
    }
}
