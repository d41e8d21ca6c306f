package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.RequestKind;
import io.yihu.events.ResumeCause;
import io.yihu.events.Urgency;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which deadlines the same unit has once its ticket is more urgent, or less. It was dispatched on Monday at 9:30. */
class RevisingTest {

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "UTILITY,   2026-09-07T10:00, 2026-09-08T09:30, counted from the dispatch",
        "DANGER,    2026-09-07T10:00, 2026-09-07T11:30, counted from the dispatch",
        "DANGER,    2026-09-07T11:20, 2026-09-07T11:35, never less than the time to sign",
        "UTILITY,   2026-09-09T10:00, 2026-09-09T10:30, never less than the time to sign",
        "UTILITY,   2026-09-14T09:10, 2026-09-14T09:30, never more than there was",
        "DANGER,    2026-09-15T10:00, 2026-09-14T09:30, late stays late",
        "INQUIRY,   2026-09-07T10:00, 2026-09-09T09:30, counted from the dispatch",
        "COMPLEX,   2026-09-07T10:00, 2026-09-28T09:30, a slower limit gives more",
        "COMPLEX,   2026-09-16T10:00, 2026-09-28T09:30, also after the old one passed",
        "ORDINARY,  2026-09-10T10:00, 2026-09-14T09:30, the same limit moves nothing"
    })
    void the_deadline_for_the_reply(Urgency urgency, String now, String expected, String why) {
        Instant at = Given.at(now);
        WorkItem item = Given.accepted(reclassify(afterTime(Given.handled(), at), urgency, at));

        assertThat(item.assignment().clocks().resolveBy()).as(why).isEqualTo(Given.at(expected));
        assertThat(item.assignment().clocks().startedAt()).isEqualTo(Given.NOW);
        assertThat(item.promise()).as("the citizen's clock").isEqualTo(Given.at("2026-09-14T09:30"));
    }

    @Test
    void an_unsigned_ticket_has_to_be_signed_and_contacted_sooner_too_and_time_tells_of_the_new_deadlines() {
        Instant at = Given.at("2026-09-07T10:00");
        WorkItem item = Given.accepted(reclassify(Given.dispatched(), Urgency.DANGER, at));

        Clocks clocks = item.assignment().clocks();
        assertThat(clocks.signBy()).isEqualTo(Given.at("2026-09-07T10:15"));
        assertThat(clocks.contactBy()).isEqualTo(Given.at("2026-09-07T10:30"));
        assertThat(clocks.limit()).isEqualTo("DANGER");
        assertThat(item.nextDeadline()).isEqualTo(clocks.signBy());
        assertThat(item.progress().alarms())
                .filteredOn(alarm -> alarm.kind() != Alarm.Kind.SUPERVISE)
                .containsExactly(
                        new Alarm(Alarm.Kind.SIGN_PASSED, clocks.signBy()),
                        new Alarm(Alarm.Kind.CONTACT_PASSED, clocks.contactBy()),
                        new Alarm(Alarm.Kind.RESOLVE_PASSED, clocks.resolveBy()),
                        new Alarm(Alarm.Kind.PROMISE_PASSED, item.promise()));
    }

    @Test
    void what_a_clock_stood_still_is_not_lost() {
        Instant answered = Given.at("2026-09-08T12:00");
        WorkItem asked =
                Given.accepted(Given.HANDLING.ask(Given.handled(), Given.LEAD, "哪一栋？", Given.at("2026-09-08T09:00")));
        WorkItem goesOn = Given.accepted(Given.HANDLING.answered(asked, Given.LEAD, answered));

        WorkItem slower = Given.accepted(reclassify(goesOn, Urgency.COMPLEX, answered));

        assertThat(slower.assignment().clocks().resolveBy())
                .as("15 working days and 3 hours")
                .isEqualTo(Given.at("2026-09-28T14:00"));
    }

    @Test
    void a_clock_that_stands_goes_on_standing_and_then_counts_by_the_new_limit() {
        Instant since = Given.at("2026-09-07T10:30");
        WorkItem asked = Given.accepted(Given.HANDLING.ask(Given.handled(), Given.LEAD, "哪一栋？", since));
        WorkItem faster = Given.accepted(reclassify(asked, Urgency.DANGER, Given.at("2026-09-08T10:00")));

        assertThat(faster.paused()).isTrue();
        assertThat(faster.progress().pause().parked()).extracting(Alarm::kind).contains(Alarm.Kind.RESOLVE_PASSED);
        Pausing.Resumed resumed = Given.PAUSING.resume(
                faster, faster.progress().pause(), ResumeCause.CALLER_ANSWERED, Given.at("2026-09-08T10:00"));
        assertThat(resumed.event().resolveBy()).as("one hour was left").isEqualTo(Given.at("2026-09-08T11:00"));
        assertThat(resumed.item().progress().alarms())
                .contains(new Alarm(Alarm.Kind.RESOLVE_PASSED, Given.at("2026-09-08T11:00")));
    }

    @Test
    void an_extension_that_was_asked_for_before_never_brings_the_deadline_forward() {
        WorkItem asking = Given.asking(RequestKind.EXTENSION);
        Instant at = Given.at("2026-09-08T10:00");
        WorkItem slower = Given.accepted(reclassify(asking, Urgency.COMPLEX, at));

        WorkItem extended =
                Given.accepted(Given.REQUESTS.approve(slower, new Ruling(Given.DISPATCHER, null, null), at));

        assertThat(extended.assignment().clocks().resolveBy()).isEqualTo(Given.at("2026-09-28T09:30"));
    }

    @Test
    void rework_keeps_its_own_limit() {
        WorkItem again = Given.accepted(Given.DISPATCHING.rework(
                Given.resolved(),
                Given.verdictBad(1),
                io.yihu.events.BasedOn.feedback(2),
                Given.NOW.plusSeconds(9000)));

        WorkItem faster = Given.accepted(reclassify(again, Urgency.DANGER, Given.NOW.plusSeconds(9900)));

        assertThat(faster.assignment().clocks()).isEqualTo(again.assignment().clocks());
    }

    private static io.yihu.kit.decision.Decision<WorkItem> reclassify(WorkItem item, Urgency urgency, Instant now) {
        return Given.RECLASSIFYING.reclassify(item, Given.change("drainage.blocked", Given.SONGTAOLI, urgency), 2, now);
    }

    private static WorkItem afterTime(WorkItem item, Instant now) {
        return LifePropertyTest.after(item, Given.TIME.ring(item, now));
    }
}
