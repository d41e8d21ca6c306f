package io.yihu.dispatch.domain.notice;

import static io.yihu.dispatch.domain.notice.Notes.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.DispatchRevised;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.InstructionGiven;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.events.Rule;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.TicketSigned;
import io.yihu.events.UnitClock;
import io.yihu.events.UnitOrder;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidingsTest {
    private static final Instant BY = at("2026-09-08T09:30");
    private static final Instant SOONER = BY.minusSeconds(3600);

    @ParameterizedTest
    @CsvSource({
        "SIGN, NEAR, NEAR",
        "RESOLVE, NEAR, NEAR",
        "SIGN, PASSED, OVERDUE",
        "CONTACT, PASSED, OVERDUE",
        "RESOLVE, PASSED, OVERDUE",
        "ORDER, PASSED, OVERDUE",
        "ASSIST, PASSED, OVERDUE",
        "REPORT_IN, PASSED, REPORT_LATE",
        "PROMISE, PASSED, PROMISE",
    })
    void a_deadline_is_near_overdue_or_a_late_report(UnitClock clock, DeadlineStage stage, Occasion occasion) {
        assertThat(Tidings.of(new DeadlineReached(1, 1, "zhifa", clock, stage, BY, BY)))
                .containsExactly(new Tiding(occasion, "zhifa", 1, clock, BY, null));
    }

    @Test
    void a_signing_is_told_only_where_nobody_signed() {
        assertThat(Tidings.of(new TicketSigned(1, 1, "zhifa", BY, true))).isEmpty();
        assertThat(Tidings.of(new TicketSigned(1, 1, "zhifa", BY, true, true))).isEmpty();
        assertThat(Tidings.of(new TicketSigned(1, 1, "zhifa", BY.plusMillis(1), false, true)))
                .as("with the deadline that passed")
                .containsExactly(new Tiding(Occasion.OVERDUE, "zhifa", 1, UnitClock.SIGN, BY, null));
    }

    @Test
    void each_summoned_unit_hears_of_the_whistle_and_the_supervised_one_of_its_level() {
        WhistleBlown blown = new WhistleBlown(
                1, 1, "shizheng", 1, WhistleKind.HARD_PROBLEM, List.of("zhifa", "chengguan"), BY, BY, null);

        assertThat(Tidings.of(blown)).extracting(Tiding::unit).containsExactly("zhifa", "chengguan");
        assertThat(Tidings.of(
                        new SupervisionRaised(1, 1, "zhifa", SupervisionLevel.JOINT, SupervisionCause.OVERDUE, BY)))
                .containsExactly(new Tiding(Occasion.SUPERVISION, "zhifa", 1, null, null, SupervisionLevel.JOINT));
    }

    @Test
    void who_consulted_hears_of_the_parts_and_the_lead_that_there_are_some() {
        FindingsAgreed agreed = new FindingsAgreed(
                1,
                1,
                "shizheng",
                1,
                List.of("zhifa", "yingji"),
                BY,
                BY,
                List.of(new UnitOrder("yingji", SOONER), new UnitOrder("zhifa", BY)));

        assertThat(Tidings.of(agreed))
                .containsExactly(
                        new Tiding(Occasion.FINDINGS, "shizheng", 1, null, null, null),
                        new Tiding(Occasion.FINDINGS, "zhifa", 1, UnitClock.ORDER, BY, null),
                        new Tiding(Occasion.FINDINGS, "yingji", 1, UnitClock.ORDER, SOONER, null));
    }

    @Test
    void findings_of_before_tell_all_the_one_deadline() {
        FindingsAgreed agreed = new FindingsAgreed(1, 1, "shizheng", 1, List.of("zhifa"), BY, BY, null);

        assertThat(Tidings.of(agreed)).contains(new Tiding(Occasion.FINDINGS, "zhifa", 1, UnitClock.ORDER, BY, null));
    }

    @Test
    void the_unit_whose_ticket_a_dispatcher_redirects_hears_of_it() {
        MoveReviewed redirected =
                new MoveReviewed(1, 1, "shizheng", "zhifa", MoveDecision.MOVED, BY, MoveCause.REDIRECTED, null);
        Tiding told = new Tiding(Occasion.REDIRECTED, "shizheng", 1, null, null, null);

        assertThat(Tidings.of(redirected)).containsExactly(told);
        assertThat(Tidings.of(new MoveReviewed(1, 1, "shizheng", "zhifa", MoveDecision.MOVED, BY, null, true)))
                .isEmpty();
    }

    @Test
    void a_unit_hears_by_when_a_leader_wants_an_answer() {
        assertThat(Tidings.of(new InstructionGiven(1, 1, "zhifa", 1, BY, BY)))
                .containsExactly(new Tiding(Occasion.INSTRUCTION, "zhifa", 1, UnitClock.INSTRUCTION, BY, null));
    }

    @Test
    void of_a_dispatch_that_was_revised_only_those_hear_who_assist_from_then_on() {
        assertThat(Tidings.of(revised(List.of("xintai"))))
                .containsExactly(new Tiding(Occasion.NEW, "xintai", 1, UnitClock.RESOLVE, BY, null));
        assertThat(Tidings.of(revised(List.of()))).isEmpty();
        assertThat(Tidings.of(revised(null))).as("an older event does not say").isEmpty();
    }

    private static DispatchRevised revised(List<String> added) {
        return new DispatchRevised(
                1,
                1,
                "shizheng",
                List.of("songtao", "xintai"),
                BY,
                BY,
                new Rule("r", "1"),
                true,
                BY,
                BasedOn.NOTHING,
                null,
                null,
                added,
                null);
    }

    @Test
    void a_group_hears_what_it_asked_for_about_its_units() {
        NoticeGroup picky =
                new NoticeGroup("g", "群", List.of("zhifa"), "wecom", "g", Set.of(Occasion.SUMMONED), null, 20, true);
        NoticeRules rules = new NoticeRules(List.of(picky, Notes.group(20, true)), List.of());

        assertThat(rules.hearing(new Tiding(Occasion.SUMMONED, "zhifa", 1, null, BY, null), null))
                .hasSize(2);
        assertThat(rules.hearing(new Tiding(Occasion.NEW, "zhifa", 1, null, BY, null), null))
                .hasSize(1);
        assertThat(rules.hearing(new Tiding(Occasion.SUMMONED, "shizheng", 1, null, BY, null), null))
                .hasSize(1);
    }

    @Test
    void pauses_double_up_to_a_most() {
        Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(10));

        assertThat(List.of(1, 2, 3, 7, 8, 9, 99))
                .extracting(failures -> backoff.after(failures).toSeconds())
                .containsExactly(5L, 10L, 20L, 320L, 600L, 600L, 600L);
    }
}
