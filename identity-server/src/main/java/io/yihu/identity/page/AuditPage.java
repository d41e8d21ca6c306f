package io.yihu.identity.page;

import io.yihu.identity.audit.AuditCursor;
import io.yihu.identity.audit.AuditEntry;
import io.yihu.identity.audit.AuditLine;
import io.yihu.identity.audit.AuditLog;
import io.yihu.kit.time.Shanghai;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit, newest first. */
@Controller
final class AuditPage {

    private static final int ROWS = 50;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(Shanghai.ZONE);

    private final AuditLog audit;

    AuditPage(AuditLog audit) {
        this.audit = audit;
    }

    /** A line in words. */
    record Row(long number, String at, String who, String what, String code, String whom, String from, String details) {

        static Row of(AuditLine line) {
            AuditEntry entry = line.entry();
            String actFor = entry.who().actFor();
            return new Row(
                    line.number(),
                    TIME.format(entry.at()),
                    entry.who().name() + (actFor == null ? "" : " → " + actFor),
                    entry.what().zh(),
                    entry.what().code(),
                    entry.whom() == null ? "—" : entry.whom(),
                    entry.who().address() == null ? "—" : entry.who().address(),
                    entry.details().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(detail -> detail.getKey() + ": " + detail.getValue())
                            .collect(Collectors.joining("; ")));
        }
    }

    @GetMapping("/audit")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        List<AuditLine> lines = audit.before(AuditCursor.parse(after), ROWS);
        model.addAttribute("lines", lines.stream().map(Row::of).toList());
        model.addAttribute("next", AuditCursor.next(lines));
        return "audit";
    }
}
