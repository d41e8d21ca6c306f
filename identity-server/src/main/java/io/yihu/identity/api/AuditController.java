package io.yihu.identity.api;

import io.yihu.identity.audit.AuditCursor;
import io.yihu.identity.audit.AuditEntry;
import io.yihu.identity.audit.AuditLine;
import io.yihu.identity.audit.AuditLog;
import io.yihu.kit.web.Page;
import io.yihu.kit.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit, newest first. */
@RestController
final class AuditController {

    private final AuditLog audit;

    AuditController(AuditLog audit) {
        this.audit = audit;
    }

    record LineView(
            long number,
            Instant at,
            String who,
            @Nullable String actFor,
            String what,
            @Nullable String whom,
            @Nullable String from,
            Map<String, String> details) {

        static LineView of(AuditLine line) {
            AuditEntry entry = line.entry();
            return new LineView(
                    line.number(),
                    entry.at(),
                    entry.who().name(),
                    entry.who().actFor(),
                    entry.what().code(),
                    entry.whom(),
                    entry.who().address(),
                    entry.details());
        }
    }

    @GetMapping("/api/audit")
    Page<LineView> list(PageRequest page) {
        List<AuditLine> lines = audit.before(AuditCursor.parse(page.after()), page.limit());
        return new Page<>(lines.stream().map(LineView::of).toList(), AuditCursor.next(lines));
    }
}
