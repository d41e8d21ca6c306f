package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.EventJson;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.RequestKind;
import io.yihu.events.TicketEvent;
import io.yihu.events.UnitClock;
import io.yihu.events.UnitOrder;
import io.yihu.events.WhistleRated;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Units under a whistle: a suspension of the lead holds up none of them, and what they think of the whistle is told of whoever blew it. */
class SummonedTest {
    private static final Actor ZHIFA = Given.clerk("zhifa");
    private static final Instant NOW = Given.NOW.plusSeconds(3000);

    @Test
    void who_is_summoned_reports_in_or_refuses_while_the_lead_is_suspended() {
        WorkItem suspended = suspended(Given.whistled());

        assertThat(OpenSteps.of(suspended, ZHIFA, Given.RULES, NOW))
                .containsExactlyInAnyOrder(Step.REPORT_IN, Step.REFUSE_SUMMONS);
        WorkItem came = Given.accepted(Taken.by(ZHIFA, Step.REPORT_IN, suspended, NOW));
        assertThat(came.status()).isEqualTo(WorkStatus.SUSPENDED);
        assertThat(came.paused()).isTrue();
        assertThat(came.progress().alarms())
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.REPORT_PASSED)
                .extracting(Alarm::unit)
                .containsExactly("chengguan");
        assertThat(Taken.by(ZHIFA, Step.REFUSE_SUMMONS, suspended, NOW)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void who_has_a_part_to_do_does_it_while_the_lead_is_suspended() {
        WorkItem done = Given.accepted(Taken.by(ZHIFA, Step.ORDER_DONE, suspended(Given.consulted()), NOW));

        assertThat(done.status()).isEqualTo(WorkStatus.SUSPENDED);
        assertThat(done.progress().alarms())
                .extracting(Alarm::kind)
                .doesNotContain(Alarm.Kind.ORDER_NEAR, Alarm.Kind.ORDER_PASSED);
    }

    @Test
    void who_is_rated_is_whoever_blew_the_whistle() {
        WorkItem byStreet = Given.accepted(Taken.by(Given.DISPATCHER, Step.END_WHISTLE, Given.reportedIn(), NOW));
        WorkItem blown = Given.accepted(Taken.by(Given.LEAD, Step.WHISTLE, Given.handled(), NOW));
        WorkItem byLead = Given.accepted(Taken.by(Given.LEAD, Step.END_WHISTLE, blown, NOW));

        assertThat(Given.events(Taken.by(ZHIFA, Step.RATE_STREET, byStreet, NOW)))
                .containsExactly(new WhistleRated(1, 1, "zhifa", 1, "jiedao", 5, NOW));
        assertThat(Given.events(Taken.by(ZHIFA, Step.RATE_STREET, byLead, NOW)))
                .containsExactly(new WhistleRated(1, 1, "zhifa", 1, "shizheng", 5, NOW));
        assertThat(Given.events(Taken.by(Given.DISPATCHER, Step.RATE_UNIT, byStreet, NOW)))
                .containsExactly(new WhistleRated(1, 1, "jiedao", 1, "zhifa", 4, NOW));
    }

    @Test
    void later_findings_leave_the_words_of_the_earlier_ones_and_what_was_done_on_them() {
        WorkItem first = Given.accepted(Taken.by(ZHIFA, Step.ORDER_DONE, Given.consulted(), NOW));
        Instant firstBy = first.progress().whistle().of("zhifa").orElseThrow().orderBy();
        FindingsWish again = new FindingsWish(List.of("zhifa"), NOW.plusSeconds(9000), "又发现一处私接");
        Decision<WorkItem> agreed = Given.WHISTLING.agree(first, Given.DISPATCHER, again, NOW.plusSeconds(60));
        Decision<WorkItem> done = Given.REPORTING.done(Given.accepted(agreed), ZHIFA, "第二处已拆除", NOW.plusSeconds(120));

        assertThat(Given.texts(agreed)).isEqualTo(Map.of("findings-1-2", "又发现一处私接"));
        assertThat(Given.accepted(agreed)
                        .progress()
                        .whistle()
                        .of("zhifa")
                        .orElseThrow()
                        .owes())
                .isTrue();
        assertThat(Given.texts(done)).isEqualTo(Map.of("part-1-2-zhifa", "第二处已拆除"));
        assertThat(Given.accepted(done)
                        .progress()
                        .whistle()
                        .of("zhifa")
                        .orElseThrow()
                        .parts())
                .containsExactly(
                        new Summons.Done(firstBy, NOW), new Summons.Done(NOW.plusSeconds(9000), NOW.plusSeconds(120)));
    }

    @Test
    void findings_of_a_document_of_before_are_the_first_and_the_next_are_the_second() {
        String before = EventJson.mapper().writeValueAsString(Given.consulted()).replace(",\"findings\":1", "");
        WorkItem read = EventJson.mapper().readValue(before, WorkItem.class);
        FindingsWish again = new FindingsWish(List.of(), null, "再次会诊");

        assertThat(before).doesNotContain("\"findings\"");
        assertThat(Given.texts(Given.WHISTLING.agree(read, Given.DISPATCHER, again, NOW)))
                .isEqualTo(Map.of("findings-1-2", "再次会诊"));
    }

    @Test
    void each_unit_has_a_task_and_a_clock_of_its_own() {
        Instant soon = Parts.AGREED.plusSeconds(36_000);
        Decision<WorkItem> agreed = Given.WHISTLING.agree(
                Parts.bothCame(),
                Given.DISPATCHER,
                Parts.wish(List.of("zhifa", "chengguan"), Parts.AGREED),
                Parts.AGREED);
        Whistle whistle = Given.accepted(agreed).progress().whistle();
        Instant usual = whistle.orderBy("chengguan");

        assertThat(usual).as("the office's rule").isAfter(soon);
        assertThat(whistle.orderBy("zhifa")).isEqualTo(soon);
        assertThat(Given.events(agreed))
                .containsExactly(new FindingsAgreed(
                        1,
                        1,
                        "shizheng",
                        1,
                        List.of("zhifa", "chengguan"),
                        usual,
                        Parts.AGREED,
                        List.of(new UnitOrder("zhifa", soon), new UnitOrder("chengguan", usual))));
        assertThat(Given.texts(agreed))
                .isEqualTo(Map.of("findings-1", "查明", "task-1-1-zhifa", "任务0", "task-1-1-chengguan", "任务1"));
    }

    @Test
    void each_part_is_near_and_late_by_its_own_deadline() {
        WorkItem item = Parts.divided();
        Instant soon = item.progress().whistle().orderBy("zhifa");

        assertThat(Given.events(Given.TIME.ring(item, soon.minusSeconds(60))))
                .as("four hours before its end it is near, and the other is not")
                .contains(reached(UnitClock.ORDER, DeadlineStage.NEAR, soon, soon.minusSeconds(4 * 3600)));
        assertThat(orderEvents(Given.TIME.ring(item, soon.plusSeconds(1))))
                .as("passed, near is not worth telling")
                .containsExactly(reached(UnitClock.ORDER, DeadlineStage.PASSED, soon, soon));
    }

    @Test
    void who_is_summoned_hears_that_the_time_to_report_in_is_near() {
        WorkItem whistled = Given.whistled();
        Instant by = whistled.progress().whistle().reportBy();
        Instant blown = whistled.progress().whistle().blownAt();
        Instant near = new NearDue(4, 20).nearDueAt(blown, by);

        assertThat(near).as("it has a time that can be near").isAfter(blown);
        assertThat(Given.events(Given.TIME.ring(whistled, by.minusSeconds(1))))
                .contains(reached(UnitClock.REPORT_IN, DeadlineStage.NEAR, by, near));
        WorkItem came = Given.accepted(Taken.by(ZHIFA, Step.REPORT_IN, whistled, NOW));
        assertThat(Given.events(Given.TIME.ring(came, by.minusSeconds(1))))
                .doesNotContain(reached(UnitClock.REPORT_IN, DeadlineStage.NEAR, by, near));
    }

    private static DeadlineReached reached(UnitClock clock, DeadlineStage stage, Instant by, Instant at) {
        return new DeadlineReached(1, 1, "zhifa", clock, stage, by, at);
    }

    private static List<TicketEvent> orderEvents(Decision<WorkItem> decision) {
        return Given.events(decision).stream()
                .filter(event -> event instanceof DeadlineReached reached && reached.clock() == UnitClock.ORDER)
                .toList();
    }

    @Test
    void a_part_of_a_document_of_before_counts_from_the_findings() {
        String before = EventJson.mapper().writeValueAsString(Given.consulted());
        String old = before.replaceAll(",\"orderedAt\":\"[^\"]*\"", "");
        WorkItem read = EventJson.mapper().readValue(old, WorkItem.class);

        assertThat(old).isNotEqualTo(before);
        assertThat(read.progress().whistle().orderedAt("zhifa"))
                .isEqualTo(read.progress().whistle().agreedAt());
    }

    @Test
    void what_is_wrong_with_an_order_is_said_of_that_order() {
        FindingsWish.Order right = new FindingsWish.Order("zhifa", "查处私接", null);

        assertThat(refused(right, new FindingsWish.Order("chengguan", "清运", Parts.AGREED)))
                .isEqualTo("not-later orders[1].until");
        assertThat(refused(right, new FindingsWish.Order("chengguan", "清运", Instant.MAX)))
                .isEqualTo("too-late orders[1].until");
        assertThat(refused(right, new FindingsWish.Order("chengguan", " ", null)))
                .isEqualTo("missing-field orders[1].task");
        assertThat(refused(right, new FindingsWish.Order(null, "清运", null))).isEqualTo("missing-field orders[1].unit");
        assertThat(refused(right, new FindingsWish.Order("songtao", "清运", null)))
                .isEqualTo("not-there orders[1].unit");
        assertThat(refused(right, right)).isEqualTo("named-twice orders[1].unit");
    }

    private static String refused(FindingsWish.Order... orders) {
        FindingsWish wish = new FindingsWish(List.of(), List.of(orders), null, "查明");
        Decision.Refused<WorkItem> refused = (Decision.Refused<WorkItem>)
                Given.WHISTLING.agree(Parts.bothCame(), Given.DISPATCHER, wish, Parts.AGREED);
        return refused.refusal().reason() + " " + refused.refusal().field();
    }

    private static WorkItem suspended(WorkItem item) {
        return Given.accepted(Given.REQUESTS.approve(
                Given.asking(RequestKind.SUSPENSION, item), new Ruling(Given.DISPATCHER, null, null), NOW));
    }
}
