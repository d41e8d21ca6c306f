package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.RequestKind;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered is what is accepted, in every standing, to everybody. */
class OpenStepsTest {
    private static final Instant NOW = Given.NOW.plusSeconds(3000);

    static Stream<WorkItem> items() {
        return Stream.concat(
                Given.inEveryStatus(),
                Stream.concat(
                        Stream.of(
                                Given.pinned(),
                                Given.waiting(),
                                Given.moveAwaited(),
                                Given.whistled(),
                                Given.reportedIn(),
                                Given.consulted(),
                                Given.whistleOver(),
                                Given.instructed(),
                                EarlyWhistleTest.blown(),
                                EarlyWhistleTest.returning(),
                                Assisted.handled(),
                                Assisted.waiting(),
                                Assisted.done(),
                                Given.unsolved(),
                                EarlyWhistleTest.unsigned(),
                                Ended.offered()),
                        Stream.concat(
                                objected(), Stream.of(RequestKind.values()).map(Given::asking))));
    }

    private static Stream<WorkItem> objected() {
        return Stream.of(
                Objected.replied(), Objected.closed(), Objected.again(), Objected.ruled(), Objected.andExtending());
    }

    @ParameterizedTest
    @MethodSource("items")
    void what_is_offered_is_what_the_deciders_accept(WorkItem item) {
        assertOffered(item, NOW);
    }

    @ParameterizedTest
    @MethodSource("items")
    void what_is_offered_later_too(WorkItem item) {
        for (Instant later : List.of(Given.at("2026-09-09T09:31"), Given.at("2026-09-20T10:00"))) {
            assertOffered(LifePropertyTest.after(item, Given.TIME.ring(item, later)), later);
        }
    }

    @Test
    void as_many_questions_and_extensions_are_offered_as_the_office_allows() {
        WorkItem again = Given.accepted(Given.HANDLING.answered(Given.waiting(), Given.LEAD, NOW));
        WorkItem extended = Given.accepted(Given.REQUESTS.approve(
                Given.asking(RequestKind.EXTENSION), new Ruling(Given.DISPATCHER, null, null), NOW));
        WorkRules twice = new WorkRules(
                Map.of(
                        WorkRule.QUESTIONS, new WorkRule.Setting(2, null),
                        WorkRule.EXTENSIONS, new WorkRule.Setting(2, null)),
                List.of());

        assertThat(OpenSteps.of(again, Given.LEAD, Given.RULES, NOW)).doesNotContain(Step.ASK_CALLER);
        assertThat(OpenSteps.of(again, Given.LEAD, twice, NOW)).contains(Step.ASK_CALLER);
        assertThat(OpenSteps.of(extended, Given.LEAD, Given.RULES, NOW)).doesNotContain(Step.EXTEND);
        assertThat(OpenSteps.of(extended, Given.LEAD, twice, NOW)).contains(Step.EXTEND);
        Handling handling = new Handling(twice, Given.DEADLINES, Given.PAUSING);
        assertThat(Given.texts(handling.ask(again, Given.LEAD, "哪一层？", NOW)))
                .as("beside the words of the first")
                .containsExactly(Map.entry("question-1-2", "哪一层？"));
    }

    private static void assertOffered(WorkItem item, Instant now) {
        for (Actor actor : new Actor[] {
            Given.LEAD,
            Given.clerk("zhifa"),
            Assisted.SONGTAO,
            Given.DISPATCHER,
            Given.SUPERVISOR,
            Given.reviewer("shizheng"),
            new Actor("nobody", null, null, false, false)
        }) {
            Set<Step> accepted = EnumSet.noneOf(Step.class);
            Stream.of(Step.values())
                    .filter(step -> step.who() != Step.Who.HOUSE)
                    .filter(step -> Taken.by(actor, step, item, now) instanceof Decision.Accepted)
                    .filter(step -> step != Step.CONTACT || item.progress().contact() == null)
                    .forEach(accepted::add);

            assertThat(OpenSteps.of(item, actor, Given.RULES, now))
                    .as("%s of %s", actor.account(), item.status())
                    .isEqualTo(accepted);
        }
    }
}
