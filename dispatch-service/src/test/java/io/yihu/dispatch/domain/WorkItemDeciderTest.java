package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.ContactChannel;
import io.yihu.events.EventJson;
import io.yihu.events.Outcome;
import io.yihu.events.ReturnRequested;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkItemDeciderTest {
    private static final Instant SIGN_BY = Given.at("2026-09-08T09:30");
    private static final Instant RESOLVE_BY = Given.at("2026-09-14T09:30");

    @Test
    void the_first_contact_keeps_who_recorded_it_whether_it_comes_alone_or_with_the_reply() {
        Actor colleague = new Actor("colleague", "shizheng", "shizheng", false, false);
        WorkItem again = Given.accepted(
                Given.HANDLING.contact(Given.handled(), colleague, Given.REACHED, Given.NOW.plusSeconds(900)));
        Reply withContact = new Reply(Outcome.SOLVED, "已疏通", null, Given.REACHED);
        WorkItem replied = Given.accepted(
                Given.REPLYING.resolve(Given.signed(), colleague, withContact, Given.NOW.plusSeconds(900)));

        assertThat(Given.handled().progress().contact().by()).isEqualTo(Given.LEAD.account());
        assertThat(again.progress().contact().by()).as("the first stays").isEqualTo(Given.LEAD.account());
        assertThat(replied.progress().contact().by()).isEqualTo("colleague");
        assertThat(replied.progress().contact().withoutPerson().by()).isNull();
    }

    @Test
    void a_first_contact_of_before_accounts_were_kept_is_still_read() {
        String old = "{\"channel\":\"PHONE\",\"result\":\"REACHED\",\"at\":\"2026-09-07T01:42:00Z\"}";

        FirstContact read = EventJson.mapper().readValue(old, FirstContact.class);

        assertThat(read.by()).isNull();
        assertThat(read.channel()).isEqualTo(ContactChannel.PHONE);
    }

    @Test
    void signing_is_published_and_the_next_deadline_is_the_first_contact() {
        Decision<WorkItem> decision = Given.DECIDER.sign(Given.dispatched(), Given.LEAD, SIGN_BY);

        WorkItem signed = Given.accepted(decision);
        assertThat(signed.status()).isEqualTo(WorkStatus.SIGNED);
        assertThat(signed.nextDeadline()).isEqualTo(Given.at("2026-09-09T09:30"));
        assertThat(signed.dueAt()).as("time looks at it next").isEqualTo(signed.nextDeadline());
        assertThat(Given.events(decision)).containsExactly(new TicketSigned(1, 1, "shizheng", SIGN_BY, true));
    }

    @Test
    void signing_after_the_deadline_is_late() {
        Instant late = SIGN_BY.plusMillis(1);

        assertThat(Given.events(Given.DECIDER.sign(Given.dispatched(), Given.LEAD, late)))
                .containsExactly(new TicketSigned(1, 1, "shizheng", late, false));
    }

    @Test
    void who_signed_in_time_before_a_rejected_return_has_signed_in_time_and_goes_on() {
        Instant muchLater = SIGN_BY.plusSeconds(3600);
        WorkItem waited = LifePropertyTest.after(Given.returning(), Given.TIME.ring(Given.returning(), muchLater));
        WorkItem pinned = Given.accepted(Given.REVIEW.reject(waited, Given.REVIEWER, muchLater));

        assertThat(pinned.status()).isEqualTo(WorkStatus.SIGNED);
        assertThat(pinned.assignment().signedOnTime()).isTrue();
        assertThat(Given.TIME.ring(pinned, muchLater.plusSeconds(60))).isInstanceOf(Decision.Unchanged.class);
        assertThat(Taken.by(Given.LEAD, Step.CONTACT, pinned, muchLater)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_return_is_only_a_request_and_the_clock_goes_on() {
        Instant now = Given.NOW.plusSeconds(900);

        Decision<WorkItem> decision =
                Given.DECIDER.requestReturn(Given.dispatched(), Given.LEAD, "不属本单位职责", "zhifa", now);

        WorkItem returning = Given.accepted(decision);
        assertThat(returning.status()).isEqualTo(WorkStatus.RETURN_REVIEW);
        assertThat(returning.assignment()).isEqualTo(Given.dispatched().assignment());
        assertThat(returning.nextDeadline()).isEqualTo(SIGN_BY);
        assertThat(returning.returns().pending()).isEqualTo(new PendingReturn("shizheng", "zhifa", now));
        assertThat(Given.events(decision)).containsExactly(new ReturnRequested(1, 1, "shizheng", "zhifa", now));
        assertThat(Given.texts(decision)).containsOnly(java.util.Map.entry("return-1", "不属本单位职责"));
    }

    @Test
    void a_reply_is_published_with_its_words_apart_and_stops_the_clock() {
        Decision<WorkItem> decision = Given.REPLYING.resolve(Given.handled(), Given.LEAD, Given.REPLY, RESOLVE_BY);

        WorkItem resolved = Given.accepted(decision);
        assertThat(resolved.status()).isEqualTo(WorkStatus.RESOLVED);
        assertThat(resolved.lastOutcome()).isEqualTo(Outcome.SOLVED);
        assertThat(resolved.dueAt()).isNull();
        assertThat(resolved.nextDeadline()).isEqualTo(WorkItem.NEVER);
        assertThat(resolved.assignment().resolvedAt()).isEqualTo(RESOLVE_BY);
        assertThat(Given.events(decision))
                .containsExactly(new TicketResolved(1, 1, "shizheng", Outcome.SOLVED, RESOLVE_BY, true));
        assertThat(Given.texts(decision)).containsEntry("reply-1", "已疏通").containsEntry("internal-1", "已清淤三处");
    }

    @Test
    void a_reply_after_the_deadline_is_late_and_needs_no_internal_words() {
        Instant late = RESOLVE_BY.plusMillis(1);
        Reply reply = new Reply(Outcome.EXPLAINED, "已解释", " ", null);

        Decision<WorkItem> decision = Given.REPLYING.resolve(Given.handled(), Given.LEAD, reply, late);

        assertThat(Given.events(decision))
                .containsExactly(new TicketResolved(1, 1, "shizheng", Outcome.EXPLAINED, late, false));
        assertThat(Given.texts(decision)).containsOnlyKeys("reply-1");
    }

    @Test
    void another_unit_may_do_nothing_in_any_status() {
        Given.inEveryStatus().forEach(item -> {
            for (String unit : new String[] {"zhifa", "songtao", null}) {
                assertForeign(Given.DECIDER.sign(item, Given.clerk(unit), Given.NOW));
                assertForeign(Given.DECIDER.requestReturn(item, Given.clerk(unit), "理由", "xintai", Given.NOW));
                assertForeign(Given.REPLYING.resolve(item, Given.clerk(unit), Given.REPLY, Given.NOW));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "' ',  zhifa,    MALFORMED, missing-field, basis",
        ",     zhifa,    MALFORMED, missing-field, basis",
        "理由, ,         MALFORMED, missing-field, suggestedUnit",
        "理由, nobody,   RULE,      unknown-unit,  suggestedUnit",
        "理由, shizheng, RULE,      same-unit,     suggestedUnit",
    })
    void a_return_needs_a_basis_and_another_known_unit(
            String basis, String suggested, RefusalKind kind, String reason, String field) {
        Refusal refusal =
                Given.refused(Given.DECIDER.requestReturn(Given.signed(), Given.LEAD, basis, suggested, Given.NOW));

        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.field()).isEqualTo(field);
    }

    @Test
    void a_return_is_asked_for_inside_the_window() {
        Instant end = Given.dispatched().assignment().clocks().returnBy();

        assertThat(end).isEqualTo(Given.at("2026-09-09T09:30"));
        assertThat(Given.DECIDER.requestReturn(Given.signed(), Given.LEAD, "理由", "zhifa", end))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(Given.refused(
                        Given.DECIDER.requestReturn(Given.signed(), Given.LEAD, "理由", "zhifa", end.plusMillis(1))))
                .isEqualTo(WorkRefusals.RETURN_WINDOW_OVER);
    }

    @Test
    void a_pinned_ticket_cannot_be_returned() {
        Refusal refusal =
                Given.refused(Given.DECIDER.requestReturn(Given.pinned(), Given.LEAD, "理由", "zhifa", Given.NOW));

        assertThat(refusal.kind()).isEqualTo(RefusalKind.ILLEGAL_TRANSITION);
        assertThat(refusal.reason()).isEqualTo("pinned");
    }

    @Test
    void a_reply_needs_an_outcome_and_words_for_the_caller() {
        assertThat(Given.refused(Given.REPLYING.resolve(
                                Given.signed(), Given.LEAD, new Reply(null, "已疏通", null, null), Given.NOW))
                        .field())
                .isEqualTo("outcome");
        assertThat(Given.refused(Given.REPLYING.resolve(
                                Given.signed(), Given.LEAD, new Reply(Outcome.SOLVED, " ", null, null), Given.NOW))
                        .field())
                .isEqualTo("publicText");
    }

    private static void assertForeign(Decision<WorkItem> decision) {
        assertThat(Given.refused(decision)).isEqualTo(WorkRefusals.OTHER_UNITS_TICKET);
    }
}
