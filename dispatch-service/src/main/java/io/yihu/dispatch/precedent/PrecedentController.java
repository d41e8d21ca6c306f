package io.yihu.dispatch.precedent;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.WorkRefusals;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.Page;
import io.yihu.kit.web.PageRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Precedents for machines. */
@RestController
@RequestMapping("/api/precedents")
final class PrecedentController {
    private final PrecedentReader reader;
    private final SimilarRulings similar;
    private final Dossiers dossiers;

    PrecedentController(PrecedentReader reader, SimilarRulings similar, Dossiers dossiers) {
        this.reader = reader;
        this.similar = similar;
        this.dossiers = dossiers;
    }

    record SimilarList(List<SimilarView> items) {}

    @Operation(summary = "裁定先例 / decided returns, the newest first")
    @GetMapping
    Page<PrecedentView> search(@ModelAttribute PrecedentQuery query, PageRequest page, Caller caller) {
        return reader.search(query, page.after(), page.limit(), caller);
    }

    @Operation(
            summary = "类似裁定 / decided returns that resemble a ticket, the closest first, each with the reason in words")
    @GetMapping("/similar")
    SimilarList similar(@RequestParam String ticketId, Caller caller) {
        Dossier dossier = dossiers.find(ticketId, caller)
                .orElseThrow(() -> new RefusedException(WorkRefusals.UNKNOWN_TICKET.withField("ticketId")));
        if (!dossier.readable()) {
            throw new RefusedException(WorkRefusals.OTHER_UNITS_TICKET.withField("ticketId"));
        }
        return new SimilarList(similar.of(ticketId, dossier, caller));
    }
}
