package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.MoveCause;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.UnitDeadlines;
import io.yihu.events.UnitMove;
import io.yihu.events.UnitObjection;
import io.yihu.events.UnitTicket;
import io.yihu.events.UnitWish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is told what of a ticket for which somebody's word is awaited, or was given. */
class UnitWaitingSnapshotsTest {
    private static final Map<String, String> TEXTS = Map.of("title", "下水道又堵了");

    @Test
    void an_objection_is_told_beside_whatever_else_waits() {
        UnitTicket lead = told(Objected.andExtending(), "shizheng");

        assertThat(lead.request().wish()).isEqualTo(UnitWish.EXTENSION);
        assertThat(lead.objection().wish()).isEqualTo(UnitWish.OBJECTION);
        assertThat(lead.objection().suggestedUnit()).isEqualTo("zhifa");
        assertThat(told(Objected.andExtending(), "songtao").objection()).isNull();
        assertThat(told(Given.handled(), "shizheng").objection()).isNull();
    }

    @Test
    void the_lead_alone_learns_the_window_for_a_return_a_leaders_deadline_and_the_promise() {
        WorkItem instructed = Given.instructed();
        UnitDeadlines lead = told(instructed, "shizheng").deadlines();
        UnitDeadlines assist = told(instructed, "songtao").deadlines();

        assertThat(lead.answerBy())
                .isEqualTo(instructed.progress().instruction().answerBy());
        assertThat(lead.promisedBy()).isEqualTo(instructed.promise());
        assertThat(lead.returnBy()).as("it is being handled").isNull();
        assertThat(told(Given.signed(), "shizheng").deadlines().returnBy())
                .isEqualTo(Given.signed().assignment().clocks().returnBy());
        assertThat(told(Given.pinned(), "shizheng").deadlines().returnBy()).isNull();
        assertThat(told(Given.handled(), "shizheng").deadlines().answerBy()).isNull();
        assertThat(List.of(Optional.ofNullable(assist.answerBy()), Optional.ofNullable(assist.promisedBy())))
                .containsOnly(Optional.empty());
        assertThat(told(Given.signed(), "songtao").deadlines().returnBy()).isNull();
    }

    @Test
    void a_move_that_waits_is_told_to_the_lead_and_to_whom_it_is_offered_if_it_has_a_part_in_the_ticket() {
        WorkItem toZhifa = Given.moveAwaited();
        PendingMove move = toZhifa.returns().move();
        WorkItem toAssist = Moving.awaiting(
                toZhifa, new PendingMove(move.named().to("row", "xintai", "理由", "why"), move.since(), move.cause()));

        assertThat(told(toZhifa, "shizheng").dispatch().move())
                .isEqualTo(new UnitMove("zhifa", MoveCause.RECLASSIFIED, move.since()));
        assertThat(told(toZhifa, "xintai").dispatch().move()).isNull();
        assertThat(snapshots(toZhifa, Set.of())).extracting(UnitTicket::unit).doesNotContain("zhifa");
        assertThat(told(toAssist, "xintai").dispatch().move().toUnit()).isEqualTo("xintai");
        assertThat(told(Given.handled(), "shizheng").dispatch().move()).isNull();
    }

    @Test
    void the_ruling_on_an_objection_is_told_to_the_unit_that_objected_alone() {
        WorkItem ruled = Given.accepted(Given.REQUESTS.approve(
                Given.asking(RequestKind.OBJECTION),
                new Ruling(Given.DISPATCHER, "zhifa", null),
                Given.NOW.plusSeconds(2000)));

        assertThat(told(ruled, "shizheng").dispatch().ruling())
                .isEqualTo(new UnitObjection(1, RequestDecision.GRANTED, "zhifa", Given.NOW.plusSeconds(2000)));
        assertThat(told(ruled, "xintai").dispatch().ruling()).isNull();
        assertThat(told(Given.pinned(), "shizheng").dispatch().ruling()).isNull();
    }

    private static UnitTicket told(WorkItem item, String unit) {
        return snapshots(item, Set.of()).stream()
                .filter(ticket -> ticket.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static List<UnitTicket> snapshots(WorkItem item, Set<String> known) {
        return UnitSnapshots.of("260907-0000-0001", item, TEXTS, known);
    }
}
