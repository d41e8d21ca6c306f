package io.yihu.dispatch.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.notice.Delivery;
import io.yihu.kit.problem.Language;
import io.yihu.kit.web.Page;
import io.yihu.kit.web.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of notices, for machines. */
@RestController
@RequestMapping("/api/notices")
final class NoticeController {
    private final NoticeReader reader;
    private final NoticeDesk desk;

    NoticeController(NoticeReader reader, NoticeDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /**
     * What a robot said to a trial.
     *
     * @param reason missing where it took it
     */
    record TrialView(
            Boolean taken,
            @Nullable String reason,
            @Nullable String reasonText) {
        static TrialView of(Delivery delivery, Language language) {
            return new TrialView(
                    delivery.kind() == Delivery.Kind.TAKEN, delivery.code(), Reasons.of(delivery.code(), language));
        }
    }

    @Operation(summary = "通知台账 / the ledger of notices, newest first")
    @GetMapping
    Page<NoticeView> list(
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable NoticeState state,
            PageRequest page,
            HttpServletRequest request) {
        List<Entry> found =
                reader.list(new NoticeQuery(group, state), NoticeCursor.parse(page.after()), page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Entry> shown = more ? found.subList(0, page.limit()) : found;
        Language language = Language.of(request);
        return new Page<>(
                shown.stream().map(entry -> NoticeView.of(entry, language)).toList(),
                more ? NoticeCursor.behind(shown.get(shown.size() - 1)).text() : null);
    }

    @Operation(summary = "再发一次 / send a notice again")
    @PostMapping("/{noticeId}/resend")
    NoticeView resend(@PathVariable String noticeId, HttpServletRequest request) {
        return NoticeView.of(desk.again(noticeId), Language.of(request));
    }

    @Operation(summary = "发一条测试消息 / whether a group's robot answers")
    @PostMapping("/groups/{code}/trial")
    TrialView trial(@PathVariable String code, HttpServletRequest request) {
        return TrialView.of(desk.trial(code), Language.of(request));
    }
}
