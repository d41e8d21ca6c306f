package io.yihu.dispatch.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.dispatch.domain.notice.Delivery;
import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.FormExchange;
import io.yihu.kit.shell.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The groups, whether they are connected, and what they were told. */
@PageController
@RequestMapping("/dispatch/notices")
final class NoticePages {
    private final NoticeBoard board;
    private final NoticeDesk desk;

    NoticePages(NoticeBoard board, NoticeDesk desk) {
        this.board = board;
        this.desk = desk;
    }

    @Operation(summary = "工作群通知（网页）/ notices to work groups, as a page")
    @GetMapping
    String page(
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable NoticeState state,
            @RequestParam(required = false) @Nullable String after,
            FormExchange exchange,
            Model model) {
        String chosen = group == null || group.isEmpty() ? null : group;
        board.fill(model, new NoticeQuery(chosen, state), NoticeCursor.parse(after), exchange.language());
        return "dispatch/notices-page";
    }

    @Operation(summary = "再发一次（网页表单）/ send a notice again, from a page")
    @PostMapping("/{noticeId}/resend")
    String resend(@PathVariable String noticeId, FormExchange exchange) {
        desk.again(noticeId);
        return exchange.done("/dispatch/notices");
    }

    @Operation(summary = "发测试消息（网页表单）/ whether a group's robot answers, from a page")
    @PostMapping("/groups/{code}/trial")
    String trial(@PathVariable String code, FormExchange exchange, Model model) {
        Delivery delivery = desk.trial(code);
        Language language = exchange.language();
        boolean taken = delivery.kind() == Delivery.Kind.TAKEN;
        board.fill(model, new NoticeQuery(null, null), null, language);
        model.addAttribute("tried", code);
        model.addAttribute("taken", taken);
        model.addAttribute(
                "said",
                taken
                        ? language.choose("✓ 机器人已收下测试消息", "✓ the robot took the trial message")
                        : "⚠ " + Reasons.of(delivery.code(), language));
        return "dispatch/notices-page";
    }
}
