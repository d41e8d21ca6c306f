package io.yihu.analytics;

import io.swagger.v3.oas.annotations.Operation;
import io.yihu.analytics.domain.CountedTicket;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.shell.PageController;
import io.yihu.kit.time.Shanghai;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Figures on pages. */
@PageController
@RequestMapping("/analytics")
class AnalyticsPages {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Shanghai.ZONE);
    private static final Refusal NOT_COUNTED =
            Refusal.notFound("not-counted", "这个工单还没有统计", "Nothing is counted of this ticket yet");

    private final TodayPart today;
    private final CountedTickets tickets;

    AnalyticsPages(TodayPart today, CountedTickets tickets) {
        this.today = today;
        this.tickets = tickets;
    }

    /** One count. */
    record Counted(String at, String what) {}

    @Operation(summary = "体检：今日数据部分 / today's figures, as a part of a page")
    @GetMapping("/fragments/todo")
    String part(Caller caller, HttpServletRequest request, Model model) {
        today.fill(model, caller, Language.of(request));
        return "analytics/today";
    }

    @Operation(summary = "体检：今日数据 / today's figures, as a page")
    @GetMapping
    String page(Caller caller, HttpServletRequest request, Model model) {
        today.fill(model, caller, Language.of(request));
        return "analytics/today-page";
    }

    @Operation(summary = "体检：工单计入哪些数据 / what a ticket counts as, as a part of its page")
    @GetMapping("/fragments/tickets/{ticketId}")
    String ticket(@PathVariable String ticketId, Caller caller, HttpServletRequest request, Model model) {
        CountedTicket ticket = tickets.find(ticketId)
                .filter(t -> AnalyticsAccess.maySee(caller, t))
                .orElseThrow(() -> new RefusedException(NOT_COUNTED));
        Language language = Language.of(request);
        model.addAttribute(
                "counted",
                ticket.contributions().stream()
                        .map(c -> new Counted(TIME.format(c.at()), MeasureWords.of(c.measure(), language)))
                        .toList());
        return "analytics/ticket";
    }
}
