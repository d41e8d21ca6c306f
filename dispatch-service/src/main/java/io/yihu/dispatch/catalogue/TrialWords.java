package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.LimitWords;
import io.yihu.dispatch.domain.simulation.Load;
import io.yihu.dispatch.domain.simulation.Plan;
import io.yihu.dispatch.domain.simulation.Score;
import io.yihu.events.Urgency;
import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.RateChip;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A simulation in the reader's words.
 *
 * @param next where more changes begin
 */
record TrialWords(
        SimulationView figures,
        RateChip asItWas,
        RateChip present,
        RateChip draft,
        List<UnitLine> units,
        List<Line> lines,
        @Nullable String next) {
    /** What a unit got and would get: tickets led, and assisted in. */
    record UnitLine(String unit, Load asItWas, Load present, Load draft, String difference) {}

    /** A ticket that the draft would treat otherwise. */
    record Line(
            String ticketId,
            String day,
            String place,
            String matter,
            String present,
            String draft,
            String last,
            String effect,
            String reason,
            boolean sealed) {
        @Nullable
        String open(String words) {
            return sealed ? null : words;
        }
    }

    static TrialWords of(SimulationView said, Language language) {
        NameBook names = said.names();
        return new TrialWords(
                said,
                chip(said.asItWas(), language),
                chip(said.present(), language),
                chip(said.draft(), language),
                said.units().stream()
                        .map(u -> new UnitLine(
                                names.unit(u.unit(), language),
                                u.asItWas(),
                                u.present(),
                                u.draft(),
                                signed(u.draft().led() - u.present().led())))
                        .toList(),
                said.items().stream().map(c -> line(c, names, language)).toList(),
                said.next());
    }

    private static Line line(ChangeView change, NameBook names, Language language) {
        String place = change.place().estate() != null
                ? change.place().estate()
                : change.place().community() != null
                        ? change.place().community()
                        : change.place().street();
        return new Line(
                change.ticketId(),
                change.day().toString(),
                names.place(place, language),
                names.category(change.category(), language),
                plan(change.present(), names, language),
                plan(change.draft(), names, language),
                names.unit(change.lastLead(), language),
                language.choose(change.effectZh(), change.effectEn()),
                language.choose(change.reasonZh(), change.reasonEn()),
                change.sealed());
    }

    private static String plan(Plan plan, NameBook names, Language language) {
        String assists = RowLine.units(plan.assists(), names, language);
        Urgency limit = plan.limit();
        return names.unit(plan.lead(), language)
                + (assists.isEmpty() ? "" : language.choose("（协办 " + assists + "）", " (assists: " + assists + ")"))
                + (limit == null ? "" : language.choose(" · " + LimitWords.zh(limit), " · " + LimitWords.en(limit)));
    }

    private static RateChip chip(Score score, Language language) {
        return RateChip.of(BigDecimal.valueOf(score.right()), BigDecimal.valueOf(score.of()), language);
    }

    private static String signed(int difference) {
        return difference > 0 ? "+" + difference : difference < 0 ? "−" + -difference : "0";
    }
}
