package io.yihu.dispatch.domain;

import static io.yihu.dispatch.domain.Accused.accusing;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.RequestKind;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.RefusalKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of steps against the deciders: every step, every standing, everybody, every guard. */
class LifeCycleTest {
    private static final Instant NOW = Given.NOW.plusSeconds(3000);
    private static final Instant MUCH_LATER = Given.at("2026-09-20T10:00");

    /** One attempt for each guard of each step. A step without its attempt here fails the test below. */
    private static final Map<String, Supplier<Decision<WorkItem>>> GUARDS = Map.ofEntries(
            entry("RETURN pinned", () -> giveBack(Given.pinned(), "理由", "zhifa", NOW)),
            entry("RETURN return-window-over", () -> giveBack(Given.signed(), "理由", "zhifa", MUCH_LATER)),
            entry("RETURN missing-field", () -> giveBack(Given.signed(), " ", "zhifa", NOW)),
            entry("RETURN unknown-unit", () -> giveBack(Given.signed(), "理由", "nobody", NOW)),
            entry("RETURN unit-not-in-office", () -> giveBack(Given.signed(), "理由", "ended", NOW)),
            entry("RETURN unit-has-successor", () -> giveBack(Given.signed(), "理由", "merged", NOW)),
            entry("RETURN not-on-duty-list", () -> giveBack(Given.signed(), "理由", "jiangong", NOW)),
            entry("RETURN accused-unit", () -> giveBack(accusing("zhifa", Given.signed()), "理由", "zhifa", NOW)),
            entry("RETURN same-unit", () -> giveBack(Given.signed(), "理由", "shizheng", NOW)),
            entry(
                    "CONTACT missing-field",
                    () -> Given.HANDLING.contact(Given.signed(), Given.LEAD, new ContactWish(null, null), NOW)),
            entry("RESOLVE not-contacted-yet", () -> Taken.by(Given.LEAD, Step.RESOLVE, Given.signed(), NOW)),
            entry(
                    "RESOLVE missing-field",
                    () -> Given.REPLYING.resolve(Given.handled(), Given.LEAD, new Reply(null, null, null, null), NOW)),
            entry("ASK_CALLER missing-field", () -> Given.HANDLING.ask(Given.handled(), Given.LEAD, " ", NOW)),
            entry("ASK_CALLER clock-stands", () -> Taken.by(Given.LEAD, Step.ASK_CALLER, Given.waiting(), NOW)),
            entry("ASK_CALLER no-more-questions", () -> Taken.by(Given.LEAD, Step.ASK_CALLER, answered(), NOW)),
            entry(
                    "CALLER_ANSWERED no-question-asked",
                    () -> Taken.by(Given.LEAD, Step.CALLER_ANSWERED, Given.handled(), NOW)),
            entry("EXTEND request-pending", () -> ask(Given.asking(RequestKind.VOID), RequestKind.EXTENSION)),
            entry("EXTEND missing-field", () -> ask(RequestKind.EXTENSION, null, NOW)),
            entry("EXTEND clock-stands", () -> ask(Given.waiting(), RequestKind.EXTENSION)),
            entry("EXTEND deadline-passed", () -> ask(RequestKind.EXTENSION, MUCH_LATER, MUCH_LATER)),
            entry("EXTEND not-later", () -> ask(RequestKind.EXTENSION, NOW, NOW)),
            entry("EXTEND too-late", () -> ask(RequestKind.EXTENSION, Given.at("2026-12-01T12:00"), NOW)),
            entry("EXTEND no-more-extensions", () -> ask(extended(), RequestKind.EXTENSION)),
            entry("SUSPEND request-pending", () -> ask(Given.asking(RequestKind.VOID), RequestKind.SUSPENSION)),
            entry("SUSPEND missing-field", () -> ask(RequestKind.SUSPENSION, null, NOW)),
            entry("SUSPEND clock-stands", () -> ask(Given.waiting(), RequestKind.SUSPENSION)),
            entry("SUSPEND not-later", () -> ask(RequestKind.SUSPENSION, NOW, NOW)),
            entry("SUSPEND too-late", () -> ask(RequestKind.SUSPENSION, Given.at("2027-12-01T12:00"), NOW)),
            entry("VOID request-pending", () -> ask(Given.asking(RequestKind.EXTENSION), RequestKind.VOID)),
            entry("VOID missing-field", () -> unreasoned(Given.handled(), RequestKind.VOID)),
            entry("GRANT own-return", () -> Taken.by(Given.reviewer("shizheng"), Step.GRANT, Given.returning(), NOW)),
            entry("GRANT unknown-unit", () -> grant("nobody")),
            entry("GRANT unit-not-in-office", () -> grant("ended")),
            entry("GRANT unit-has-successor", () -> grant("merged")),
            entry("GRANT not-on-duty-list", () -> grant("jiangong")),
            entry("GRANT accused-unit", () -> Given.REVIEW.grant(returned(), Given.REVIEWER, NOW)),
            entry("GRANT same-unit", () -> grant("shizheng")),
            entry("REJECT own-return", () -> Taken.by(Given.reviewer("shizheng"), Step.REJECT, Given.returning(), NOW)),
            entry(
                    "DESIGNATE own-return",
                    () -> Taken.by(Given.reviewer("shizheng"), Step.DESIGNATE, Given.returning(), NOW)),
            entry("DESIGNATE missing-field", () -> designate(null)),
            entry("DESIGNATE unknown-unit", () -> designate("nobody")),
            entry("DESIGNATE unit-not-in-office", () -> designate("ended")),
            entry("DESIGNATE unit-has-successor", () -> designate("merged")),
            entry("DESIGNATE not-on-duty-list", () -> designate("jiangong")),
            entry("DESIGNATE accused-unit", () -> Taken.by(Given.DISPATCHER, Step.DESIGNATE, returned(), NOW)),
            entry("DESIGNATE same-unit", () -> designate("shizheng")),
            entry("REROUTE no-move-pending", () -> Taken.by(Given.DISPATCHER, Step.REROUTE, Given.handled(), NOW)),
            entry("REROUTE unknown-unit", () -> reroute("nobody")),
            entry("REROUTE unit-not-in-office", () -> reroute("ended")),
            entry("REROUTE unit-has-successor", () -> reroute("merged")),
            entry("REROUTE not-on-duty-list", () -> reroute("jiangong")),
            entry("REROUTE accused-unit", () -> Given.MOVING.reroute(toMove(), Given.REVIEWER, NOW)),
            entry("REROUTE same-unit", () -> reroute("shizheng")),
            entry("KEEP no-move-pending", () -> Taken.by(Given.DISPATCHER, Step.KEEP, Given.handled(), NOW)),
            entry("KEEP lead-ended", () -> Given.MOVING.keep(Ended.offered(), Given.REVIEWER, NOW)),
            entry("APPROVE no-request-pending", () -> Taken.by(Given.DISPATCHER, Step.APPROVE, Given.handled(), NOW)),
            entry("APPROVE own-request", () -> approve(RequestKind.EXTENSION, Given.reviewer("shizheng"), NOW)),
            entry("APPROVE supervisors-only", () -> approve(RequestKind.VOID, Given.DISPATCHER, NOW)),
            entry("APPROVE review-date-passed", () -> approve(RequestKind.SUSPENSION, Given.DISPATCHER, MUCH_LATER)),
            entry("APPROVE clock-stands", LifeCycleTest::approvalWhileWaiting),
            entry("DECLINE no-request-pending", () -> Taken.by(Given.DISPATCHER, Step.DECLINE, Given.handled(), NOW)),
            entry("DECLINE own-request", () -> decline(RequestKind.EXTENSION, Given.reviewer("shizheng"))),
            entry("DECLINE supervisors-only", () -> decline(RequestKind.VOID, Given.DISPATCHER)),
            entry("TAKE_NOTE nothing-to-note", () -> Unsolved.note(Given.closed(), Given.SUPERVISOR)),
            entry("INSTRUCT missing-field", () -> instruct(" ", null)),
            entry("INSTRUCT not-later", () -> instruct("请说明", NOW)),
            entry("INSTRUCT too-late", () -> instruct("请说明", Instant.MAX)),
            entry(
                    "ANSWER_INSTRUCTION no-instruction",
                    () -> Taken.by(Given.LEAD, Step.ANSWER_INSTRUCTION, Given.handled(), NOW)),
            entry(
                    "ANSWER_INSTRUCTION missing-field",
                    () -> Given.SUPERVISING.answer(Given.instructed(), Given.LEAD, " ", NOW)));

    static Set<String> guards() {
        return Stream.of(Step.values())
                .flatMap(step -> step.guards().stream().map(guard -> step + " " + guard))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_guard_of_the_table_is_met_here_and_no_other() {
        Map<String, Supplier<Decision<WorkItem>>> all = new HashMap<>(GUARDS);
        all.putAll(TogetherAttempts.GUARDS);
        all.putAll(ObjectionAttempts.GUARDS);
        all.putAll(RedirectAttempts.GUARDS);
        assertThat(all.keySet()).containsExactlyInAnyOrderElementsOf(guards());
        all.forEach((guard, attempt) ->
                assertThat(Given.refused(attempt.get()).reason()).as(guard).isEqualTo(guard.split(" ")[1]));
    }

    @ParameterizedTest
    @EnumSource
    void a_step_goes_from_the_standings_of_the_table_only_and_ends_where_it_says(Step step) {
        Set<WorkStatus> taken = EnumSet.noneOf(WorkStatus.class);
        OpenStepsTest.items().filter(item -> Taken.possible(step)).forEach(item -> {
            Actor actor = actor(step);
            Decision<WorkItem> decision = Taken.by(actor, step, item, NOW);
            if (decision instanceof Decision.Accepted<WorkItem> accepted) {
                taken.add(item.status());
                assertThat(step.from()).contains(item.status());
                assertThat(step.to()).contains(accepted.state().status());
            } else if (!step.from().contains(item.status())
                    && (step.who() != Step.Who.SUMMONED || item.progress().summons("zhifa"))) {
                assertThat(Given.refused(decision).kind()).isEqualTo(RefusalKind.ILLEGAL_TRANSITION);
            }
        });
        assertThat(taken.isEmpty()).as("somebody can take it").isNotEqualTo(Taken.possible(step));
    }

    private static Actor actor(Step step) {
        if (step == Step.END_WHISTLE || step == Step.RATE_UNIT) {
            return Given.DISPATCHER;
        }
        return switch (step.who()) {
            case REVIEWER, SUPERVISOR -> Given.SUPERVISOR;
            case SUMMONED -> Given.clerk("zhifa");
            case ASSIST -> Assisted.SONGTAO;
            default -> Given.LEAD;
        };
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_takes_a_step(Step step) {
        OpenStepsTest.items().filter(item -> Taken.possible(step)).forEach(item -> {
            assertForeign(Taken.by(Given.clerk("dangzheng"), step, item, NOW));
            assertForeign(Taken.by(new Actor("nobody", null, null, false, false), step, item, NOW));
            if (step.who() != Step.Who.LEAD && step.who() != Step.Who.LEAD_OR_REVIEWER) {
                assertForeign(Taken.by(Given.LEAD, step, item, NOW));
            }
            if (step.who() == Step.Who.SUPERVISOR) {
                assertThat(Given.refused(Taken.by(Given.DISPATCHER, step, item, NOW))
                                .reason())
                        .isEqualTo("supervisors-only");
            }
        });
    }

    private static void assertForeign(Decision<WorkItem> decision) {
        assertThat(Given.refused(decision)).isEqualTo(WorkRefusals.OTHER_UNITS_TICKET);
    }

    private static Decision<WorkItem> giveBack(WorkItem item, String basis, String unit, Instant now) {
        return Given.DECIDER.requestReturn(item, Given.LEAD, basis, unit, now);
    }

    private static WorkItem returned() {
        return accusing("zhifa", Given.returning());
    }

    private static WorkItem toMove() {
        return accusing("zhifa", Given.moveAwaited());
    }

    private static Decision<WorkItem> grant(String unit) {
        return Given.REVIEW.grant(Given.returning(), new Ruling(Given.DISPATCHER, unit, null), NOW);
    }

    private static Decision<WorkItem> designate(String unit) {
        return Given.REVIEW.designate(Given.returning(), new Ruling(Given.DISPATCHER, unit, null), NOW);
    }

    private static Decision<WorkItem> reroute(String unit) {
        return Given.MOVING.reroute(Given.moveAwaited(), new Ruling(Given.DISPATCHER, unit, null), NOW);
    }

    private static Decision<WorkItem> ask(RequestKind kind, Instant until, Instant now) {
        return Given.REQUESTS.ask(Given.handled(), Given.LEAD, new Wish(kind, until, "理由", null), now);
    }

    private static Decision<WorkItem> ask(WorkItem item, RequestKind kind) {
        return Given.REQUESTS.ask(item, Given.LEAD, Given.wish(kind), NOW);
    }

    private static Decision<WorkItem> unreasoned(WorkItem item, RequestKind kind) {
        return Given.REQUESTS.ask(item, Given.LEAD, new Wish(kind, null, " ", null), NOW);
    }

    private static Decision<WorkItem> approve(RequestKind kind, Actor actor, Instant now) {
        return Given.REQUESTS.approve(Given.asking(kind), new Ruling(actor, null, null), now);
    }

    private static Decision<WorkItem> decline(RequestKind kind, Actor actor) {
        return Given.REQUESTS.decline(Given.asking(kind), new Ruling(actor, null, null), NOW);
    }

    private static Decision<WorkItem> approvalWhileWaiting() {
        WorkItem asking = Given.asking(RequestKind.EXTENSION);
        WorkItem waiting = Given.accepted(Taken.by(Given.LEAD, Step.ASK_CALLER, asking, NOW));
        return Given.REQUESTS.approve(waiting, new Ruling(Given.DISPATCHER, null, null), NOW);
    }

    private static Decision<WorkItem> instruct(String words, Instant answerBy) {
        return Given.SUPERVISING.instruct(
                Given.handled(), Given.SUPERVISOR, new Supervising.Order(words, answerBy), NOW);
    }

    private static WorkItem answered() {
        return Given.accepted(Given.HANDLING.answered(Given.waiting(), Given.LEAD, NOW));
    }

    private static WorkItem extended() {
        return Given.accepted(Given.REQUESTS.approve(
                Given.asking(RequestKind.EXTENSION), new Ruling(Given.DISPATCHER, null, null), NOW));
    }
}
