package io.yihu.intake.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Channel;
import io.yihu.events.Place;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSupplemented;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.events.story.Arrivals;
import io.yihu.events.story.Arrivals.Arrival;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Lives;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.Subject;
import io.yihu.intake.vault.MaskedCaller;
import io.yihu.kit.outbox.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KnownTicketTest {
    private static final String ID = "260302-0000-0001";
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Place PLACE = new Place("shuyuanlu", "songtao", null);
    private static final MaskedCaller CALLER = new MaskedCaller(false, "李**", "138****5678");

    @Test
    void without_any_projected_fact_the_registration_itself_answers() {
        TicketAnswer answer = known(registration(false, null), List.of(), Map.of());

        assertThat(answer.status().code()).isEqualTo("TRIAGE");
        assertThat(answer.timeline()).hasSize(1);
        assertThat(answer.asOf()).isEqualTo(AT);
        assertThat(answer.caller()).isEqualTo(CALLER);
    }

    @Test
    void a_classification_still_under_way_is_shown_after_the_registration() {
        Instant later = AT.plusSeconds(60);

        TicketAnswer answer = known(registration(false, later), List.of(), Map.of());

        assertThat(answer.timeline())
                .extracting(TimelineEntry::type)
                .containsExactly("cn.12345.ticket.created.v1", "cn.12345.ticket.classified.v1");
        assertThat(answer.timeline().get(0).zh()).contains("正在核对");
        assertThat(answer.asOf()).isEqualTo(later);
    }

    @Test
    void the_newest_reply_is_shown_with_its_round() {
        TicketAnswer answer =
                known(registration(false, null), List.of(), Map.of("reply-2", "二", "reply-10", "十", "return-1", "x"));

        assertThat(answer.reply()).isEqualTo("十");
        assertThat(answer.replyRound()).isEqualTo(10);
    }

    @Test
    void a_sealed_ticket_tells_how_far_it_is_and_nobodys_words() {
        TicketAnswer answer = known(registration(true, null), Lives.straight(ID), Map.of("reply-1", "查实"));

        assertThat(answer.status().code()).isEqualTo("CLOSED");
        assertThat(answer.reply()).isNull();
        assertThat(answer.said().title()).isNull();
        assertThat(answer.caller()).isNull();
    }

    @Property(tries = 60)
    void order_and_repetition_of_arrivals_do_not_change_the_answer(@ForAll("arrivals") Arrival a) {
        TicketAnswer answer = known(registration(false, null), a.arrived(), Map.of());

        assertThat(answer).isEqualTo(known(registration(false, null), a.life(), Map.of()));
        assertThat(answer.timeline()).hasSameSizeAs(a.life());
    }

    @Provide
    Arbitrary<Arrival> arrivals() {
        return Arrivals.ofLives(ID);
    }

    @Test
    void what_is_added_midway_stands_where_it_was_added() {
        List<Fact> life = Lives.straight(ID);
        Instant resolved = life.stream()
                .filter(fact -> fact.event() instanceof TicketResolved)
                .map(Fact::time)
                .findFirst()
                .orElseThrow();
        List<Fact> facts = new ArrayList<>(life);
        facts.add(new Fact(Writer.INTAKE, 9, resolved.minusMillis(1), new TicketSupplemented(1, Channel.HOTLINE)));

        assertThat(known(registration(false, null), facts, Map.of()).timeline())
                .extracting(TimelineEntry::type)
                .containsSubsequence(
                        "cn.12345.ticket.signed.v1", "cn.12345.ticket.supplemented.v1", "cn.12345.ticket.resolved.v1");
    }

    @Property(tries = 60)
    void any_subset_of_the_facts_has_an_answer(@ForAll Random random) {
        List<Fact> some = Lives.withReturnsAndReworks(ID, 1, 1).stream()
                .filter(fact -> random.nextBoolean())
                .toList();

        assertThat(known(registration(false, null), some, Map.of()).timeline()).isNotEmpty();
    }

    @Test
    void a_fact_told_twice_is_one_entry() {
        Fact created = new Fact(
                Writer.INTAKE,
                1,
                AT,
                new TicketCreated(
                        TicketKind.HELP,
                        null,
                        null,
                        Urgency.ORDINARY,
                        Channel.WEB,
                        "web",
                        Triage.PENDING,
                        AT,
                        null,
                        null));

        assertThat(known(registration(false, null), List.of(created, created), Map.of())
                        .timeline())
                .hasSize(1);
    }

    private static TicketAnswer known(Registration state, List<Fact> facts, Map<String, String> replies) {
        Stored<Registration> stored = new Stored<>(ID, state, 1, 1, 1, Map.of(), Map.of(), false);
        return new KnownTicket(stored, facts, replies, CALLER).answer(TestNames.NAMES);
    }

    private static Registration registration(boolean sealed, Instant classifiedAt) {
        Subject subject = new Subject(TicketKind.HELP, "water.outage", PLACE, Urgency.UTILITY);
        return new Registration(
                "origin",
                "hotline",
                null,
                Channel.HOTLINE,
                subject,
                Triage.READY,
                sealed,
                AT,
                classifiedAt,
                false,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
