package io.yihu.dispatch.domain;

import static io.yihu.dispatch.domain.Accused.accusing;
import static java.util.Map.entry;

import io.yihu.events.SummonsAnswer;
import io.yihu.events.WhistleKind;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One attempt for each guard of the steps that several units take together: assists and whistles. */
final class TogetherAttempts {
    private static final Instant NOW = Given.NOW.plusSeconds(3000);
    private static final Actor ZHIFA = Given.clerk("zhifa");

    static final Map<String, Supplier<Decision<WorkItem>>> GUARDS = Map.ofEntries(
            entry("RESOLVE assists-open", () -> Taken.by(Given.LEAD, Step.RESOLVE, Assisted.handled(), NOW)),
            entry(
                    "ASSIST_DONE already-answered",
                    () -> Taken.by(Assisted.SONGTAO, Step.ASSIST_DONE, Assisted.done(), NOW)),
            entry("ASSIST_DONE missing-field", () -> Assisting.done(Given.handled(), Assisted.SONGTAO, " ", NOW)),
            entry("RESOLVE parts-open", () -> Taken.by(Given.LEAD, Step.RESOLVE, Given.consulted(), NOW)),
            entry("WHISTLE whistle-open", () -> Taken.by(Given.DISPATCHER, Step.WHISTLE, Given.whistled(), NOW)),
            entry("WHISTLE not-signed-yet", () -> hardProblem(Given.dispatched())),
            entry("WHISTLE missing-field", () -> blow(Given.handled())),
            entry("WHISTLE unknown-unit", () -> blow(Given.handled(), "nobody")),
            entry("WHISTLE unit-not-in-office", () -> blow(Given.handled(), "zhifa", "ended")),
            entry("WHISTLE accused-unit", () -> blow(accusing("zhifa", Given.handled()), "chengguan", "zhifa")),
            entry("WHISTLE same-unit", () -> blow(Given.handled(), "shizheng")),
            entry("REPORT_IN no-whistle", () -> Taken.by(ZHIFA, Step.REPORT_IN, Given.whistleOver(), NOW)),
            entry("REPORT_IN already-answered", () -> Taken.by(ZHIFA, Step.REPORT_IN, Given.reportedIn(), NOW)),
            entry("REFUSE_SUMMONS no-whistle", () -> Taken.by(ZHIFA, Step.REFUSE_SUMMONS, Given.whistleOver(), NOW)),
            entry(
                    "REFUSE_SUMMONS already-answered",
                    () -> Taken.by(ZHIFA, Step.REFUSE_SUMMONS, Given.reportedIn(), NOW)),
            entry(
                    "REFUSE_SUMMONS missing-field",
                    () -> Given.REPORTING.answer(Given.whistled(), ZHIFA, SummonsAnswer.REFUSED, " ", NOW)),
            entry("FINDINGS no-whistle", () -> Taken.by(Given.DISPATCHER, Step.FINDINGS, Given.handled(), NOW)),
            entry("FINDINGS nobody-came", () -> Taken.by(Given.DISPATCHER, Step.FINDINGS, Given.whistled(), NOW)),
            entry("FINDINGS not-there", () -> agree(List.of("chengguan"), null, "查明")),
            entry("FINDINGS named-twice", () -> agree(orders("zhifa", "zhifa"))),
            entry("FINDINGS not-later", () -> agree(List.of("zhifa"), NOW, "查明")),
            entry("FINDINGS too-late", () -> agree(List.of("zhifa"), Instant.MAX, "查明")),
            entry("FINDINGS missing-field", () -> agree(List.of("zhifa"), null, " ")),
            entry("ORDER_DONE nothing-owed", () -> Taken.by(ZHIFA, Step.ORDER_DONE, Given.reportedIn(), NOW)),
            entry("ORDER_DONE missing-field", () -> Given.REPORTING.done(Given.consulted(), ZHIFA, " ", NOW)),
            entry("END_WHISTLE others-whistle", () -> Taken.by(Given.LEAD, Step.END_WHISTLE, Given.whistled(), NOW)),
            entry("RATE_UNIT others-whistle", () -> rate(Given.LEAD, Given.whistleOver(), "zhifa", 3)),
            entry("END_WHISTLE no-whistle", () -> Taken.by(Given.LEAD, Step.END_WHISTLE, Given.handled(), NOW)),
            entry("RATE_UNIT whistle-not-over", () -> rate(Given.consulted(), "zhifa", 3)),
            entry("RATE_UNIT not-there", () -> rate(Given.whistleOver(), "songtao", 3)),
            entry("RATE_UNIT already-rated", () -> rate(rated(), "zhifa", 3)),
            entry("RATE_UNIT missing-field", () -> rate(Given.whistleOver(), "zhifa", null)),
            entry("RATE_UNIT not-a-score", () -> rate(Given.whistleOver(), "zhifa", 6)),
            entry("RATE_STREET whistle-not-over", () -> rateStreet(Given.consulted(), 3)),
            entry("RATE_STREET already-rated", () -> rateStreet(Given.accepted(rateStreet(Given.whistleOver(), 3)), 3)),
            entry("RATE_STREET missing-field", () -> rateStreet(Given.whistleOver(), null)),
            entry("RATE_STREET not-a-score", () -> rateStreet(Given.whistleOver(), 0)));

    private TogetherAttempts() {}

    private static Decision<WorkItem> blow(WorkItem item, String... units) {
        return Given.WHISTLING.blow(
                item, Given.DISPATCHER, new WhistleWish(WhistleKind.EMERGENCY, List.of(units), "理由"), NOW);
    }

    private static Decision<WorkItem> hardProblem(WorkItem item) {
        return Given.WHISTLING.blow(
                item, Given.DISPATCHER, new WhistleWish(WhistleKind.HARD_PROBLEM, List.of("zhifa"), "理由"), NOW);
    }

    private static Decision<WorkItem> agree(List<String> units, Instant until, String findings) {
        return Given.WHISTLING.agree(
                Given.reportedIn(), Given.DISPATCHER, new FindingsWish(units, until, findings), NOW);
    }

    private static Decision<WorkItem> agree(List<FindingsWish.Order> orders) {
        return Given.WHISTLING.agree(
                Given.reportedIn(), Given.DISPATCHER, new FindingsWish(List.of(), orders, null, "查明"), NOW);
    }

    private static List<FindingsWish.Order> orders(String... units) {
        return Stream.of(units)
                .map(unit -> new FindingsWish.Order(unit, "查处私接", null))
                .toList();
    }

    private static WorkItem rated() {
        return Given.accepted(rate(Given.whistleOver(), "zhifa", 4));
    }

    private static Decision<WorkItem> rate(WorkItem item, String unit, Integer score) {
        return rate(Given.DISPATCHER, item, unit, score);
    }

    private static Decision<WorkItem> rate(Actor actor, WorkItem item, String unit, Integer score) {
        return Given.REPORTING.rate(item, actor, unit, score, NOW);
    }

    private static Decision<WorkItem> rateStreet(WorkItem item, Integer score) {
        return Given.REPORTING.rate(item, ZHIFA, null, score, NOW);
    }
}
