package io.yihu.analytics;

import io.yihu.analytics.domain.Scope;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/reports}: figures, and the tickets behind each of them. */
@RestController
@RequestMapping("/api/reports/days/{date}")
class AnalyticsController {
    private final AnalyticsDesk desk;
    private final Questions questions;

    AnalyticsController(AnalyticsDesk desk, Questions questions) {
        this.desk = desk;
        this.questions = questions;
    }

    @GetMapping
    DayReport day(
            @PathVariable String date,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String community,
            Caller caller) {
        return desk.report(Questions.date(date), questions.scope(caller, new Scope(unit, community)));
    }

    @GetMapping("/tickets")
    TicketsBehind tickets(
            @PathVariable String date,
            @RequestParam String measure,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String community,
            PageRequest page,
            Caller caller) {
        return desk.behind(
                Questions.date(date),
                Questions.measure(measure),
                questions.scope(caller, new Scope(unit, community)),
                page);
    }
}
