package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.EventJson;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 先办后议: handled first, argued later; the argument is not lost, and its decision moves nothing. */
class ObjectingTest {
    private static final Instant NOW = Given.NOW.plusSeconds(9000);

    static Stream<WorkItem> waiting() {
        return Stream.of(Objected.atWork(), Objected.replied(), Objected.closed(), Objected.again());
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void an_objection_waits_for_its_decision_through_reply_closing_and_rework(WorkItem item) {
        assertThat(item.objected()).isTrue();
        assertThat(item.finished()).as("it stays where the board finds it").isFalse();
        assertThat(OpenSteps.of(item, Given.DISPATCHER, Given.RULES, NOW)).contains(Step.APPROVE, Step.DECLINE);
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void an_approval_moves_nothing_and_says_whose_duty_it_was(WorkItem item) {
        Decision<WorkItem> decision = Given.REQUESTS.approve(item, new Ruling(Given.DISPATCHER, null, "属执法"), NOW);
        WorkItem ruled = Given.accepted(decision);

        assertThat(ruled.status()).isEqualTo(item.status());
        assertThat(ruled.assignment()).isEqualTo(item.assignment());
        assertThat(ruled.progress().alarms()).isEqualTo(item.progress().alarms());
        assertThat(ruled.objected()).isFalse();
        assertThat(ruled.finished()).isEqualTo(item.status().over());
        assertThat(ruled.returns().ruled())
                .isEqualTo(new ObjectionRuling("shizheng", 1, RequestDecision.GRANTED, "zhifa", NOW));
        assertThat(Given.events(decision))
                .containsExactly(new RequestDecided(
                        1,
                        item.assignment().round(),
                        "shizheng",
                        RequestKind.OBJECTION,
                        RequestDecision.GRANTED,
                        null,
                        null,
                        NOW,
                        "zhifa",
                        true));
        assertThat(Given.texts(decision)).isEqualTo(Map.of("decision-1", "属执法"));
    }

    @Test
    void neither_the_reply_nor_the_closing_says_that_it_lapsed() {
        Decision<WorkItem> reply = Given.REPLYING.resolve(Objected.atWork(), Given.LEAD, Given.REPLY, NOW);
        Decision<WorkItem> closing =
                Given.DISPATCHING.close(Objected.replied(), Given.verdictClosed(1), BasedOn.feedback(2));

        assertThat(Given.events(reply)).isNotEmpty().noneMatch(RequestDecided.class::isInstance);
        assertThat(Given.events(closing)).isEmpty();
    }

    @Test
    void the_reviewer_may_name_another_unit_than_the_one_that_objected_did() {
        Ruling ruling = new Ruling(Given.DISPATCHER, "chengguan", null);

        assertThat(Given.accepted(Given.REQUESTS.approve(Objected.replied(), ruling, NOW))
                        .returns()
                        .ruled()
                        .toUnit())
                .isEqualTo("chengguan");
    }

    @Test
    void a_rejection_is_a_ruling_too_and_names_no_other_unit() {
        Ruling ruling = new Ruling(Given.DISPATCHER, "chengguan", null);
        Decision<WorkItem> decision = Given.REQUESTS.decline(Objected.closed(), ruling, NOW);

        assertThat(Given.accepted(decision).returns().ruled())
                .isEqualTo(new ObjectionRuling("shizheng", 1, RequestDecision.REJECTED, null, NOW));
        assertThat(Given.events(decision)).singleElement().isInstanceOfSatisfying(RequestDecided.class, said -> {
            assertThat(said.ruling()).isTrue();
            assertThat(said.toUnit()).isNull();
        });
    }

    @Test
    void a_unit_may_object_until_the_verdict_on_its_reply_and_once() {
        WorkItem pinned = Given.accepted(
                Given.HANDLING.contact(Given.pinned(), Given.LEAD, Given.REACHED, Given.NOW.plusSeconds(1900)));
        WorkItem replied = Given.accepted(Given.REPLYING.resolve(pinned, Given.LEAD, Given.REPLY, Objected.LATER));
        WorkItem closed = Given.accepted(Given.DISPATCHING.close(replied, Given.verdictClosed(1), BasedOn.feedback(2)));

        assertThat(Objected.objecting(replied).objected()).isTrue();
        assertThat(Given.refused(Taken.by(Given.LEAD, Step.OBJECT, closed, NOW)).reason())
                .isEqualTo("already-closed");
        assertThat(closed.finished()).isTrue();
        assertThat(OpenSteps.of(Objected.ruled(), Given.LEAD, Given.RULES, NOW)).doesNotContain(Step.OBJECT);
    }

    @Test
    void an_objection_lapses_where_a_dispatcher_moves_the_ticket_and_that_is_no_ruling() {
        WorkItem objected = Objected.atWork();
        WorkItem awaiting =
                Given.accepted(Given.RECLASSIFYING.reclassify(objected, Given.noise(Urgency.ORDINARY), 2, NOW));
        Decision<WorkItem> moved = Given.MOVING.reroute(awaiting, Given.REVIEWER, NOW);

        assertThat(Given.accepted(moved).objected()).isFalse();
        assertThat(Given.events(moved)).first().isInstanceOfSatisfying(RequestDecided.class, said -> {
            assertThat(said.decision()).isEqualTo(RequestDecision.REJECTED);
            assertThat(said.ruling()).isNull();
        });
    }

    @Test
    void nobody_decides_on_the_objection_of_the_own_unit_after_the_reply_either() {
        Ruling own = new Ruling(Given.reviewer("shizheng"), null, null);

        assertThat(Given.refused(Given.REQUESTS.approve(Objected.closed(), own, NOW)))
                .isEqualTo(WorkRefusals.OWN_REQUEST);
        assertThat(Given.refused(Given.REQUESTS.decline(Objected.closed(), own, NOW)))
                .isEqualTo(WorkRefusals.OWN_REQUEST);
    }

    @Test
    void a_decision_taken_twice_is_refused() {
        assertThat(Given.refused(Given.REQUESTS.approve(Objected.ruled(), Given.REVIEWER, NOW)))
                .isEqualTo(WorkRefusals.NO_REQUEST_PENDING);
    }

    @Test
    void an_objection_of_a_document_of_before_is_read_and_decided_on_the_present_dispatch() {
        String before = EventJson.mapper()
                .writeValueAsString(Objected.atWork())
                .replace(",\"suggestedUnit\":\"zhifa\",\"dispatchNo\":1", "");
        WorkItem read = EventJson.mapper().readValue(before, WorkItem.class);
        WorkItem ruled = Given.accepted(Given.REQUESTS.approve(read, Given.REVIEWER, NOW));

        assertThat(before).doesNotContain("suggestedUnit");
        assertThat(ruled.returns().ruled())
                .isEqualTo(new ObjectionRuling("shizheng", 1, RequestDecision.GRANTED, null, NOW));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_unit_that_objects_may_ask_for_time_and_both_are_decided_each_on_its_own(boolean objectionFirst) {
        WorkItem both = Objected.andExtending();
        Ruling onObjection = new Ruling(Given.DISPATCHER, null, null, 1);
        Ruling onExtension = new Ruling(Given.DISPATCHER, null, null, 2);
        WorkItem one = Given.accepted(Given.REQUESTS.approve(both, objectionFirst ? onObjection : onExtension, NOW));

        assertThat(one.objected()).isNotEqualTo(objectionFirst);
        assertThat(one.progress().request() == null).isNotEqualTo(objectionFirst);
        WorkItem none = Given.accepted(Given.REQUESTS.approve(one, Given.REVIEWER, NOW.plusSeconds(60)));
        assertThat(none.progress().waiting()).isEmpty();
        assertThat(none.assignment().clocks().resolveBy()).isEqualTo(Given.at("2026-09-18T12:00"));
        assertThat(none.returns().ruled().decision()).isEqualTo(RequestDecision.GRANTED);
        assertThat(Given.refused(Given.REQUESTS.decline(none, onObjection, NOW)))
                .isEqualTo(WorkRefusals.NO_REQUEST_PENDING);
    }

    @Test
    void an_objection_survives_that_the_date_of_an_extension_passes_and_a_suspension() {
        Instant passed = Given.at("2026-09-18T12:00");
        Ruling onExtension = new Ruling(Given.DISPATCHER, null, null, 2);
        WorkItem late =
                LifePropertyTest.after(Objected.andExtending(), Given.TIME.ring(Objected.andExtending(), passed));
        WorkItem suspended = Given.accepted(
                Given.REQUESTS.approve(Given.asking(RequestKind.SUSPENSION, Objected.atWork()), onExtension, NOW));

        assertThat(Given.refused(Given.REQUESTS.approve(late, onExtension, passed)))
                .isEqualTo(WorkRefusals.REVIEW_DATE_PASSED);
        assertThat(Given.accepted(Given.REQUESTS.decline(late, onExtension, passed))
                        .objected())
                .isTrue();
        assertThat(suspended.status()).isEqualTo(WorkStatus.SUSPENDED);
        assertThat(suspended.objected()).isTrue();
        assertThat(Given.accepted(Given.HANDLING.resume(suspended, Given.DISPATCHER, NOW))
                        .objected())
                .isTrue();
    }

    @Test
    void whoever_has_the_work_in_the_next_round_may_ask_for_time_while_the_objection_of_the_unit_before_waits() {
        Units merged = Ended.units(Given.UNITS, "shizheng", Ended.TUESDAY, "chengguan");
        Dispatching dispatching = new Dispatching(
                new Catalogue("2026-1", Given.CATALOGUE.rows(), merged), Given.DEADLINES, Given.ALARMS, Given.RULES);
        WorkItem again = Given.accepted(
                dispatching.rework(Objected.replied(), Given.verdictBad(1), BasedOn.feedback(2), Ended.WEDNESDAY));
        Actor successor = Given.clerk("chengguan");
        WorkItem signed = Given.accepted(Given.DECIDER.sign(again, successor, Ended.WEDNESDAY));
        WorkItem asking = Given.accepted(
                Given.REQUESTS.ask(signed, successor, Given.wish(RequestKind.EXTENSION), Ended.WEDNESDAY));

        assertThat(asking.ledBy("chengguan")).isTrue();
        assertThat(asking.progress().waiting())
                .extracting(PendingRequest::kind)
                .containsExactly(RequestKind.EXTENSION, RequestKind.OBJECTION);
        assertThat(Given.accepted(Given.REQUESTS.decline(
                                asking, new Ruling(Given.DISPATCHER, null, null, 1), Ended.WEDNESDAY))
                        .returns()
                        .ruled()
                        .unit())
                .isEqualTo("shizheng");
    }

    @Test
    void an_objection_that_was_kept_among_the_other_requests_is_read_and_leaves_room_for_them() {
        String before = EventJson.mapper()
                .writeValueAsString(Objected.atWork())
                .replace("\"objection\":{\"number\"", "\"request\":{\"number\"");
        WorkItem read = EventJson.mapper().readValue(before, WorkItem.class);

        assertThat(before).contains("\"request\":{\"number\"").doesNotContain("\"objection\"");
        assertThat(read).isEqualTo(Objected.atWork());
    }

    @Test
    void with_the_voiding_an_objection_lapses_and_that_is_no_ruling() {
        WorkItem both = Given.asking(RequestKind.VOID, Objected.atWork());
        Decision<WorkItem> voided = Given.REQUESTS.approve(both, new Ruling(Given.SUPERVISOR, null, null, 2), NOW);

        assertThat(Given.accepted(voided).finished()).isTrue();
        assertThat(Given.accepted(voided).returns().ruled()).isNull();
        assertThat(Given.events(voided)).first().isInstanceOfSatisfying(RequestDecided.class, said -> {
            assertThat(said.request()).isEqualTo(RequestKind.OBJECTION);
            assertThat(said.ruling()).isNull();
        });
    }
}
