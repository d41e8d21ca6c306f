package io.yihu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Channel;
import io.yihu.events.Place;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketSupplemented;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupplementDeciderTest {
    private static final Instant NOW = Instant.parse("2026-03-06T01:00:00Z");

    @Test
    void each_supplement_has_a_number_and_words_of_its_own_and_leaves_the_classification_alone() {
        Registration first = accepted(add(registered(TicketKind.HELP), "夜里也外溢"));
        Decision<Registration> second = add(first, "井盖不见了");

        assertThat(accepted(second).subject()).isEqualTo(first.subject());
        assertThat(((Decision.Accepted<Registration>) second).publications())
                .containsExactly(
                        new Publication.Event(new TicketSupplemented(2, Channel.HOTLINE)),
                        new Publication.Text("supplement-2", "井盖不见了"));
        assertThat(SupplementDecider.fields(accepted(second))).containsExactly("supplement-1", "supplement-2");
    }

    @Test
    void of_a_report_nobodys_words_are_published() {
        Decision<Registration> added = add(registered(TicketKind.REPORT), "昨夜又来收钱");

        assertThat(((Decision.Accepted<Registration>) added).publications())
                .containsExactly(new Publication.Event(new TicketSupplemented(1, Channel.HOTLINE)));
    }

    @Test
    void an_appeal_that_turns_out_to_be_a_report_takes_back_what_was_added_too() {
        Registration pending = accepted(add(registered(TicketKind.HELP, null, null), "夜里也来"));
        Subject report =
                new Subject(TicketKind.REPORT, "urban.order", new Place("shuyuanlu", null, null), Urgency.ORDINARY);

        Decision<Registration> sealed = RegistrationDecider.classify(pending, report, List.of(), NOW);

        assertThat(((Decision.Accepted<Registration>) sealed).publications())
                .contains(new Publication.Erasure("supplement-1"));
    }

    @Test
    void nothing_is_added_to_a_ticket_that_is_over_and_nothing_without_end() {
        Registration open = registered(TicketKind.HELP);
        assertThat(reason(SupplementDecider.add(open, Channel.HOTLINE, "x", true)))
                .isEqualTo("already-over");
        assertThat(reason(add(open.archived(), "x"))).isEqualTo("already-over");

        Registration full = open;
        for (int i = 0; i < 50; i++) {
            full = accepted(add(full, "再说一次"));
        }
        assertThat(reason(add(full, "再说一次"))).isEqualTo("too-many-supplements");
    }

    private static Decision<Registration> add(Registration state, String words) {
        return SupplementDecider.add(state, Channel.HOTLINE, words, false);
    }

    private static Registration accepted(Decision<Registration> decision) {
        return ((Decision.Accepted<Registration>) decision).state();
    }

    private static String reason(Decision<Registration> decision) {
        return ((Decision.Refused<Registration>) decision).refusal().reason();
    }

    private static Registration registered(TicketKind kind) {
        return registered(kind, "drainage.blocked", new Place("shuyuanlu", null, null));
    }

    private static Registration registered(TicketKind kind, String category, Place place) {
        Subject subject = new Subject(kind, category, place, Urgency.ORDINARY);
        Appeal appeal = new Appeal("desk", null, Channel.HOTLINE, subject, "污水外溢", "松涛里三栋前", null, null);
        return accepted(RegistrationDecider.register("origin", appeal, List.of(), NOW));
    }
}
