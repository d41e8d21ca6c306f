package io.yihu.intake.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.CallbackDue;
import io.yihu.events.CallerAsked;
import io.yihu.events.CallerContacted;
import io.yihu.events.Channel;
import io.yihu.events.ClockResumed;
import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.DispatchCause;
import io.yihu.events.DispatchRevised;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.ForgottenFor;
import io.yihu.events.HistoryImported;
import io.yihu.events.InstructionAnswered;
import io.yihu.events.InstructionGiven;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.events.OrderDone;
import io.yihu.events.Outcome;
import io.yihu.events.Place;
import io.yihu.events.ReclassifyReason;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.RequestMade;
import io.yihu.events.ResumeCause;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.ReturnRequested;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Rule;
import io.yihu.events.Satisfaction;
import io.yihu.events.SummonsAnswer;
import io.yihu.events.SummonsAnswered;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketAssisted;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketForgotten;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketReclassified;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.TicketSupplemented;
import io.yihu.events.Triage;
import io.yihu.events.UnitClock;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleEnded;
import io.yihu.events.WhistleKind;
import io.yihu.events.WhistleRated;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    private static final Instant AT = Instant.parse("2026-03-06T10:00:00Z");
    private static final CallbackAnswers GOOD = new CallbackAnswers(true, true, Satisfaction.SATISFIED);
    private static final List<TicketEvent> ONE_OF_EACH = List.of(
            created(Triage.READY),
            new TicketClassified(TicketKind.HELP, "water.outage", new Place("shuyuanlu", null, null), Urgency.UTILITY),
            new TicketReclassified(
                    TicketKind.HELP,
                    "water.outage",
                    new Place("shuyuanlu", null, null),
                    Urgency.UTILITY,
                    "noise.commercial",
                    new Place("shuyuanlu", null, null),
                    Urgency.ORDINARY,
                    ReclassifyReason.FOUND_ON_SITE,
                    null),
            new TicketSupplemented(1, Channel.HOTLINE),
            new TicketForgotten(ForgottenFor.REQUEST),
            new DispatchRevised(
                    1,
                    1,
                    "chengguan",
                    List.of(),
                    AT,
                    AT,
                    new Rule("r1", "1"),
                    true,
                    AT,
                    BasedOn.NOTHING,
                    null,
                    null,
                    null,
                    null),
            new MoveReviewed(1, 1, "chengguan", "chengguan", MoveDecision.KEPT, AT, null, null),
            assigned(DispatchCause.FIRST),
            new TicketSigned(1, 1, "chengguan", AT, true),
            new ReturnRequested(1, 1, "chengguan", "shizheng", AT),
            new ReturnDecided(1, 1, "chengguan", ReturnDecision.GRANTED, AT),
            new TicketResolved(1, 1, "chengguan", Outcome.SOLVED, AT, true),
            new CallbackDue(1, 1, "chengguan", AT, BasedOn.NOTHING),
            new ReworkOrdered(1, 1, "chengguan", GOOD, AT, BasedOn.NOTHING),
            new TicketClosed(1, 1, "chengguan", GOOD, AT, BasedOn.NOTHING),
            new CallerContacted(1, 1, "chengguan", ContactChannel.PHONE, ContactResult.REACHED, AT, true),
            new RequestMade(1, 1, "chengguan", RequestKind.EXTENSION, AT, AT, null),
            new RequestDecided(
                    1, 1, "chengguan", RequestKind.EXTENSION, RequestDecision.GRANTED, null, AT, AT, null, null),
            new CallerAsked(1, 1, "chengguan", AT, AT),
            new ClockResumed(1, 1, "chengguan", ResumeCause.CALLER_ANSWERED, AT, AT),
            new DeadlineReached(1, 1, "chengguan", UnitClock.RESOLVE, DeadlineStage.PASSED, AT, AT),
            new SupervisionRaised(1, 1, "chengguan", SupervisionLevel.LEADER, SupervisionCause.OVERDUE, AT),
            new InstructionGiven(1, 1, "chengguan", 1, AT, AT),
            new InstructionAnswered(1, 1, "chengguan", 1, AT, true),
            new WhistleBlown(1, 1, "chengguan", 1, WhistleKind.EMERGENCY, List.of("chengguan"), AT, AT, null),
            new SummonsAnswered(1, 1, "chengguan", 1, SummonsAnswer.REPORTED, AT, true),
            new FindingsAgreed(1, 1, "chengguan", 1, List.of("chengguan"), AT, AT, null),
            new OrderDone(1, 1, "chengguan", 1, AT, true),
            new TicketAssisted(1, 1, "chengguan", true, AT, true),
            new WhistleEnded(1, 1, "chengguan", 1, AT),
            new WhistleRated(1, 1, "chengguan", 1, "chengguan", 5, AT),
            new HistoryImported(
                    TicketKind.COMPLAINT,
                    "drainage.blocked",
                    new Place("shuyuanlu", "songtao", null),
                    Urgency.ORDINARY,
                    Channel.IMPORT,
                    "ledger-2024",
                    AT,
                    AT,
                    "chengguan",
                    null,
                    null,
                    AT,
                    Outcome.SOLVED,
                    true,
                    AT,
                    GOOD));

    @Test
    void every_permitted_event_has_a_sentence_in_both_languages_and_no_code_in_it() {
        assertThat(ONE_OF_EACH.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(TicketEvent.class.getPermittedSubclasses());
        assertThat(ONE_OF_EACH).allSatisfy(event -> {
            Line line = Sentences.tell(event, TestNames.NAMES);
            assertThat(line.zh()).containsPattern("[\\u4e00-\\u9fff]").doesNotContain("chengguan");
            assertThat(line.en()).containsPattern("^[A-Z]").doesNotContain("chengguan");
        });
    }

    @Test
    void a_dispatch_names_the_unit_and_the_promise_in_chinas_time() {
        Line line = Sentences.tell(assigned(DispatchCause.FIRST), TestNames.NAMES);

        assertThat(line.zh()).isEqualTo("已派给城市管理办公室，承诺 3 月 6 日 18:00 前答复");
        assertThat(line.en()).isEqualTo("Given to Urban Management Office; an answer is promised by 6 Mar, 18:00");
    }

    @Test
    void a_promise_that_passed_is_admitted() {
        DeadlineReached promise =
                new DeadlineReached(2, 1, "chengguan", UnitClock.PROMISE, DeadlineStage.PASSED, AT, AT);

        assertThat(Sentences.tell(promise, TestNames.NAMES).zh()).startsWith("当初承诺的答复时间已过");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_outcome_is_told(Outcome outcome) {
        assertThat(Sentences.tell(new TicketResolved(1, 1, "chengguan", outcome, AT, true), TestNames.NAMES)
                        .zh())
                .startsWith("城市管理办公室已答复：");
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void every_request_and_its_decision_is_told(RequestKind kind) {
        assertThat(Sentences.tell(new RequestMade(1, 1, "chengguan", kind, null, AT, null), TestNames.NAMES)
                        .zh())
                .startsWith("城市管理办公室");
        for (RequestDecision decision : RequestDecision.values()) {
            RequestDecided decided = new RequestDecided(1, 1, "chengguan", kind, decision, null, null, AT, null, null);
            assertThat(Sentences.tell(decided, TestNames.NAMES).zh()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(MoveDecision.class)
    void every_word_on_a_move_is_told_and_names_no_other_unit(MoveDecision decision) {
        MoveReviewed reviewed = new MoveReviewed(1, 1, "chengguan", "shizheng", decision, AT, null, null);

        assertThat(Sentences.tell(reviewed, TestNames.NAMES).zh()).isNotBlank().doesNotContain("市政");
    }

    @ParameterizedTest
    @EnumSource(DispatchCause.class)
    void every_cause_of_a_dispatch_is_told(DispatchCause cause) {
        assertThat(Sentences.tell(assigned(cause), TestNames.NAMES).zh()).contains("城市管理办公室，承诺");
    }

    @Test
    void a_rejected_return_and_a_pending_registration_are_told_apart_from_the_others() {
        ReturnDecided rejected = new ReturnDecided(1, 1, "chengguan", ReturnDecision.REJECTED, AT);

        assertThat(Sentences.tell(rejected, TestNames.NAMES).zh()).isEqualTo("城市管理办公室继续办理（经审核）");
        assertThat(Sentences.tell(new ReturnDecided(1, 1, "chengguan", ReturnDecision.LAPSED, AT), TestNames.NAMES)
                        .zh())
                .isEqualTo("城市管理办公室的退单申请不再审核");
        assertThat(Stream.of(Triage.values())
                        .map(triage ->
                                Sentences.tell(created(triage), TestNames.NAMES).zh())
                        .distinct())
                .hasSize(2);
    }

    private static TicketCreated created(Triage triage) {
        return new TicketCreated(
                TicketKind.HELP,
                "water.outage",
                new Place("shuyuanlu", null, null),
                Urgency.UTILITY,
                Channel.HOTLINE,
                "hotline",
                triage,
                AT,
                null,
                null);
    }

    private static TicketAssigned assigned(DispatchCause cause) {
        return new TicketAssigned(
                1, 1, cause, "chengguan", List.of(), AT, AT, AT, new Rule("r1", "1"), true, BasedOn.NOTHING, null);
    }
}
