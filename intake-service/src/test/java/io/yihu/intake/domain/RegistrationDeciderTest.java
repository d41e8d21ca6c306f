package io.yihu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Channel;
import io.yihu.events.Place;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.RefusalKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationDeciderTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Place PLACE = new Place("shuyuanlu", "songtao", "songtaoli");
    private static final Subject SETTLED =
            new Subject(TicketKind.COMPLAINT, "noise.commercial", PLACE, Urgency.ORDINARY);
    private static final Subject OPEN = new Subject(TicketKind.COMPLAINT, null, PLACE, Urgency.ORDINARY);

    @Test
    void an_appeal_with_category_and_place_is_ready_and_its_words_are_published_apart() {
        Decision.Accepted<Registration> decision = registered(SETTLED);

        assertThat(decision.state().triage()).isEqualTo(Triage.READY);
        assertThat(decision.publications())
                .containsExactly(
                        new Publication.Event(new TicketCreated(
                                TicketKind.COMPLAINT,
                                "noise.commercial",
                                PLACE,
                                Urgency.ORDINARY,
                                Channel.HOTLINE,
                                "hotline",
                                Triage.READY,
                                NOW,
                                null,
                                null)),
                        new Publication.Text("title", "夜间噪声"),
                        new Publication.Text("description", "烧烤店音响"));
    }

    @Test
    void an_appeal_without_category_or_without_place_is_pending() {
        assertThat(registered(OPEN).state().triage()).isEqualTo(Triage.PENDING);
        assertThat(registered(new Subject(TicketKind.HELP, "water.outage", null, Urgency.UTILITY))
                        .state()
                        .triage())
                .isEqualTo(Triage.PENDING);
    }

    @Test
    void a_report_is_sealed_and_none_of_its_words_are_published() {
        Decision.Accepted<Registration> decision =
                registered(new Subject(TicketKind.REPORT, "noise.commercial", PLACE, Urgency.ORDINARY));

        assertThat(decision.state().sealed()).isTrue();
        assertThat(decision.publications()).hasSize(1).hasOnlyElementsOfType(Publication.Event.class);
    }

    @Test
    void a_pending_ticket_is_classified_once() {
        Decision.Accepted<Registration> decision =
                accepted(classify(registered(OPEN).state(), SETTLED));

        assertThat(decision.state().triage()).isEqualTo(Triage.READY);
        assertThat(decision.publications())
                .containsExactly(new Publication.Event(
                        new TicketClassified(TicketKind.COMPLAINT, "noise.commercial", PLACE, Urgency.ORDINARY)));
        assertThat(classify(decision.state(), SETTLED)).isInstanceOf(Decision.Unchanged.class);
        assertThat(classify(
                        decision.state(), new Subject(TicketKind.HELP, "noise.commercial", PLACE, Urgency.ORDINARY)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().kind()).isEqualTo(RefusalKind.ILLEGAL_TRANSITION));
    }

    @Test
    void a_classification_that_leaves_something_open_is_refused() {
        assertThat(classify(registered(OPEN).state(), OPEN))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("category"));
    }

    @Test
    void classifying_as_a_report_seals_the_ticket_and_takes_its_words_back() {
        Decision.Accepted<Registration> decision = accepted(classify(
                registered(OPEN).state(), new Subject(TicketKind.REPORT, "noise.commercial", PLACE, Urgency.ORDINARY)));

        assertThat(decision.state().sealed()).isTrue();
        assertThat(decision.publications())
                .contains(new Publication.Erasure("title"), new Publication.Erasure("description"));
    }

    @Test
    void what_was_once_sealed_stays_sealed() {
        Registration sealed = registered(new Subject(TicketKind.REPORT, null, PLACE, Urgency.ORDINARY))
                .state();

        assertThat(accepted(classify(sealed, SETTLED)).state().sealed()).isTrue();
    }

    @Test
    void closing_finishes_once() {
        Registration closed =
                accepted(RegistrationDecider.close(registered(SETTLED).state())).state();

        assertThat(closed.finished()).isTrue();
        assertThat(RegistrationDecider.close(closed)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void what_nobody_works_on_is_finished_once_it_is_settled() {
        for (TicketKind kind : List.of(TicketKind.WITHDRAWAL, TicketKind.NUISANCE, TicketKind.INVALID)) {
            Subject settled = new Subject(kind, "noise.commercial", PLACE, Urgency.ORDINARY);
            Registration open =
                    registered(new Subject(kind, null, PLACE, Urgency.ORDINARY)).state();

            assertThat(open.finished()).as("%s, open", kind).isFalse();
            assertThat(accepted(classify(open, settled)).state().finished())
                    .as("%s, classified", kind)
                    .isTrue();
            assertThat(registered(settled).state().finished())
                    .as("%s, at once", kind)
                    .isTrue();
        }
        assertThat(registered(SETTLED).state().finished()).isFalse();
    }

    @Test
    void an_inquiry_has_its_own_urgency_and_everything_else_is_ordinary() {
        assertThat(List.of(TicketKind.values()))
                .allSatisfy(kind -> assertThat(Subject.usual(kind))
                        .isEqualTo(kind == TicketKind.INQUIRY ? Urgency.INQUIRY : Urgency.ORDINARY));
    }

    private static Decision.Accepted<Registration> registered(Subject subject) {
        return accepted(RegistrationDecider.register(
                "origin",
                new Appeal("hotline", "N-1", Channel.HOTLINE, subject, "夜间噪声", "烧烤店音响", null, null),
                List.of(),
                NOW));
    }

    private static Decision<Registration> classify(Registration state, Subject settled) {
        return RegistrationDecider.classify(state, settled, List.of(), NOW);
    }

    private static Decision.Accepted<Registration> accepted(Decision<Registration> decision) {
        return (Decision.Accepted<Registration>) decision;
    }
}
