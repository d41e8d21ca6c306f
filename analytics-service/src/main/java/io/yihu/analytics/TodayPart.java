package io.yihu.analytics;

import io.yihu.analytics.domain.Day;
import io.yihu.analytics.domain.Measure;
import io.yihu.analytics.domain.RateFormula;
import io.yihu.analytics.domain.Scope;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.shell.RateChip;
import io.yihu.kit.time.Shanghai;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The figures of the day that runs, for a page: a unit's clerk sees the unit's own. */
@Component
class TodayPart {
    private static final List<Measure> SHOWN =
            List.of(Measure.DISPATCHED, Measure.COMPLETED, Measure.OPEN, Measure.CALLED_BACK);
    private static final List<RateFormula> SHOWN_RATES =
            List.of(RateFormula.CONTACTED, RateFormula.SOLVED, RateFormula.SATISFIED, RateFormula.FAST_LANE_SOLVED);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Shanghai.ZONE);

    private final AnalyticsDesk desk;
    private final AnalyticsSettings settings;
    private final Clock clock;

    TodayPart(AnalyticsDesk desk, AnalyticsSettings settings, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    /** A count with its name. */
    record Count(String name, long value) {}

    /** A rate with its name. */
    record Share(String name, RateChip chip) {}

    void fill(Model model, Caller caller, Language language) {
        boolean ofUnit = caller.roles().equals(Set.of(Role.UNIT_CLERK));
        Scope scope = new Scope(ofUnit ? caller.unit() : null, null);
        AnalyticsAccess.check(caller, scope);
        DayReport report = desk.report(today(), scope);
        model.addAttribute("report", report);
        model.addAttribute("asOf", TIME.format(report.asOf()));
        Map<String, Long> all = report.total().counts();
        model.addAttribute(
                "counts",
                SHOWN.stream()
                        .map(measure ->
                                new Count(MeasureWords.of(measure, language), all.getOrDefault(measure.key(), 0L)))
                        .toList());
        model.addAttribute("rates", shares(report.total().rates(), language));
    }

    private static List<Share> shares(Map<String, Figures.Percentage> rates, Language language) {
        List<Share> shares = new ArrayList<>();
        for (RateFormula rate : SHOWN_RATES) {
            Figures.Percentage figure = rates.get(rate.key());
            if (figure != null) {
                shares.add(new Share(
                        MeasureWords.of(rate, language),
                        RateChip.of(figure.numerator(), figure.denominator(), language)));
            }
        }
        return shares;
    }

    private LocalDate today() {
        LocalDate date = Day.dateOf(clock.instant());
        boolean begun =
                !clock.instant().isBefore(Day.of(date, settings.dayStartsAt()).from());
        return begun ? date : date.minusDays(1);
    }
}
