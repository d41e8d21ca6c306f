package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.RequestKind;
import io.yihu.events.WhistleRated;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
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
        assertThat(done.progress().alarms()).extracting(Alarm::kind).doesNotContain(Alarm.Kind.ORDER_PASSED);
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

    private static WorkItem suspended(WorkItem item) {
        return Given.accepted(Given.REQUESTS.approve(
                Given.asking(RequestKind.SUSPENSION, item), new Ruling(Given.DISPATCHER, null, null), NOW));
    }
}
