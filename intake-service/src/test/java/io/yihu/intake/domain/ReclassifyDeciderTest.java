package io.yihu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Channel;
import io.yihu.events.Place;
import io.yihu.events.ReclassifyReason;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketReclassified;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What was settled about a ticket is set right. */
class ReclassifyDeciderTest {
    private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");
    private static final Place SONGTAO = new Place("shuyuanlu", "songtao", null);
    private static final Place XINTAI = new Place("shuyuanlu", "xintai", null);
    private static final Change TO_NOISE =
            new Change("noise.commercial", null, null, ReclassifyReason.FOUND_ON_SITE, "现场为音响");

    @Test
    void what_is_named_changes_the_rest_stays_and_the_remark_is_a_text_of_its_own() {
        Decision.Accepted<Registration> first = accepted(reclassify(open(TicketKind.COMPLAINT), TO_NOISE));
        Decision.Accepted<Registration> second = accepted(reclassify(
                first.state(), new Change(null, XINTAI, Urgency.FAST_LANE, ReclassifyReason.CALLER_ADDED, "在新泰")));

        assertThat(first.publications())
                .containsExactly(
                        new Publication.Event(new TicketReclassified(
                                TicketKind.COMPLAINT,
                                "noise.commercial",
                                SONGTAO,
                                Urgency.ORDINARY,
                                "drainage.blocked",
                                SONGTAO,
                                Urgency.ORDINARY,
                                ReclassifyReason.FOUND_ON_SITE,
                                null)),
                        new Publication.Text("change-1", "现场为音响"));
        assertThat(second.state().subject())
                .isEqualTo(new Subject(TicketKind.COMPLAINT, "noise.commercial", XINTAI, Urgency.FAST_LANE));
        assertThat(second.publications()).contains(new Publication.Text("change-2", "在新泰"));
    }

    @Test
    void what_is_right_already_is_not_changed_again() {
        Registration right =
                accepted(reclassify(open(TicketKind.COMPLAINT), TO_NOISE)).state();

        assertThat(reclassify(right, TO_NOISE)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void only_an_open_ticket_that_is_classified_is_set_right() {
        Registration pending = registered(new Subject(TicketKind.HELP, null, SONGTAO, Urgency.ORDINARY));
        Registration closed =
                accepted(RegistrationDecider.close(open(TicketKind.HELP))).state();

        assertThat(refusal(reclassify(pending, TO_NOISE))).isEqualTo("not-classified-yet");
        assertThat(refusal(reclassify(closed, TO_NOISE))).isEqualTo("already-over");
        assertThat(refusal(reclassify(open(TicketKind.NUISANCE), TO_NOISE))).isEqualTo("already-over");
        assertThat(refusal(ReclassifyDecider.reclassify(open(TicketKind.HELP), TO_NOISE, true)))
                .as("cancelled by dispatch")
                .isEqualTo("already-over");
    }

    @Test
    void nothing_is_written_about_a_report_of_wrongdoing() {
        Registration report = open(TicketKind.REPORT);
        Change silent = new Change("noise.commercial", null, null, ReclassifyReason.FOUND_ON_SITE, null);

        assertThat(refusal(reclassify(report, TO_NOISE))).isEqualTo("sealed");
        assertThat(accepted(reclassify(report, silent)).publications())
                .hasSize(1)
                .hasOnlyElementsOfType(Publication.Event.class);
        assertThat(accepted(reclassify(report, silent)).state().sealed()).isTrue();
    }

    private static Registration open(TicketKind kind) {
        return registered(new Subject(kind, "drainage.blocked", SONGTAO, Urgency.ORDINARY));
    }

    private static Registration registered(Subject subject) {
        return accepted(RegistrationDecider.register(
                        "origin",
                        new Appeal("hotline", "N-1", Channel.HOTLINE, subject, "堵塞", "反复", null, null),
                        java.util.List.of(),
                        NOW))
                .state();
    }

    private static Decision<Registration> reclassify(Registration state, Change change) {
        return ReclassifyDecider.reclassify(state, change, false);
    }

    private static Decision.Accepted<Registration> accepted(Decision<Registration> decision) {
        return (Decision.Accepted<Registration>) decision;
    }

    private static String refusal(Decision<Registration> decision) {
        return ((Decision.Refused<Registration>) decision).refusal().reason();
    }
}
