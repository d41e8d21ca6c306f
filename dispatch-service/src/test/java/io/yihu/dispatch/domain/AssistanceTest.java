package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.notice.Occasion;
import io.yihu.dispatch.domain.notice.Overtaken;
import io.yihu.dispatch.domain.notice.Tiding;
import io.yihu.events.EventJson;
import io.yihu.events.TicketAssisted;
import io.yihu.events.UnitClock;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of the parts of those who assist when the matter changes, what others are told, and documents of before. */
class AssistanceTest {
    private static final Instant NOW = Given.NOW.plusSeconds(3000);
    private static final Instant LATER = Assisted.BY.plusSeconds(1);

    @Test
    void a_revised_dispatch_keeps_what_is_done_of_those_who_still_assist() {
        WorkItem revised = reclassified(Assisted.done(), Urgency.COMPLEX);

        assertThat(Assisted.part(revised, "songtao")).isEqualTo(Assisted.part(Assisted.done(), "songtao"));
        assertThat(Assisted.part(revised, "xintai").by())
                .as("a slower limit gives it more time as well")
                .isEqualTo(Given.at("2026-09-20T09:30"));
    }

    @Test
    void a_faster_limit_leaves_it_its_whole_time_from_now_on_and_never_more_than_there_was() {
        WorkItem revised = reclassified(Assisted.handled(), Urgency.UTILITY);

        assertThat(Assisted.part(revised, "songtao").by()).isEqualTo(NOW.plusSeconds(12 * 3600));
        assertThat(revised.progress().alarms())
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.ASSIST_PASSED)
                .extracting(Alarm::at)
                .containsExactly(NOW.plusSeconds(12 * 3600));
    }

    @Test
    void who_comes_to_it_by_a_revision_has_its_time_from_then_on() {
        Catalogue other = new Catalogue(
                "2026-3",
                List.of(
                        Assisted.row("songtaoli-drainage", "songtaoli", "drainage.*", "xintai"),
                        Given.row("fallback", "*", "*", "dangzheng")),
                Given.UNITS);
        Reclassifying reclassifying = new Reclassifying(
                other,
                new Revising(Given.LIMITS, Given.CALENDAR, Given.RULES),
                new NextDispatch(Given.RULES, Given.DEADLINES, Given.ALARMS));
        Instant friday = Given.at("2026-09-11T09:30");
        WorkItem late = Given.accepted(Given.TIME.ring(only(Assisted.handled(), "songtao"), friday));
        WorkItem revised = Given.accepted(reclassifying.reclassify(
                late, Given.change("drainage.smell", Given.SONGTAOLI, Urgency.ORDINARY), 2, friday));

        assertThat(Assisted.part(revised, "xintai"))
                .as("never later than the reply")
                .isEqualTo(Assistance.asked("xintai", true, Given.at("2026-09-14T09:30")));
        assertThat(Assisted.part(revised, "songtao").required()).isFalse();
        assertThat(Given.refused(Given.REPLYING.resolve(revised, Given.LEAD, Given.REPLY, friday))
                        .en())
                .contains("xintai office")
                .doesNotContain("songtao");
    }

    @Test
    void a_unit_that_assists_is_awaited_by_its_own_deadline_until_it_has_given_its_part() {
        WorkItem handled = Assisted.handled();
        Instant reply = handled.nextDeadline();

        assertThat(Given.AWAITING.of(handled, "songtao").by())
                .isEqualTo(Assisted.BY)
                .isNotEqualTo(reply);
        assertThat(Given.AWAITING.of(handled, "shizheng").by()).isEqualTo(reply);
        assertThat(Given.AWAITING.of(handled, null).by()).isEqualTo(reply);
        assertThat(Given.AWAITING.of(Assisted.done(), "songtao").by()).isEqualTo(WorkItem.NEVER);
        assertThat(Given.AWAITING.of(Assisted.waiting(), "songtao").by())
                .isEqualTo(Assisted.waiting().nextDeadline());
    }

    @Test
    void its_own_system_is_told_its_own_deadline_part_and_words_and_those_of_no_other_assist() {
        Map<String, String> texts = Map.of("assist-1-songtao", "已入户说明", "assist-1-xintai", "已巡查");
        var told = UnitSnapshots.of("1", Assisted.done(), texts, Set.of());
        var songtao = told.stream()
                .filter(each -> each.unit().equals("songtao"))
                .findFirst()
                .orElseThrow();
        var lead = told.stream()
                .filter(each -> each.unit().equals("shizheng"))
                .findFirst()
                .orElseThrow();

        assertThat(songtao.deadlines().assistBy()).isEqualTo(Assisted.BY);
        assertThat(songtao.dispatch().assistance()).singleElement().satisfies(part -> {
            assertThat(part.unit()).isEqualTo("songtao");
            assertThat(part.required()).isTrue();
            assertThat(part.assistedAt()).isEqualTo(Given.NOW.plusSeconds(900));
        });
        assertThat(songtao.texts()).extracting(text -> text.field()).containsExactly("assist-1-songtao");
        assertThat(lead.deadlines().assistBy()).isNull();
        assertThat(lead.dispatch().assistance()).hasSize(2);
    }

    @Test
    void that_it_is_late_is_not_worth_telling_once_its_part_is_given() {
        Tiding late = new Tiding(Occasion.OVERDUE, "songtao", 1, UnitClock.ASSIST, Assisted.BY, null);

        assertThat(Overtaken.by(Assisted.handled(), late, LATER)).isFalse();
        assertThat(Overtaken.by(Assisted.done(), late, LATER)).isTrue();
    }

    @Test
    void a_document_of_before_assists_had_clocks_knows_nothing_of_them_and_holds_up_nobody() {
        ObjectNode old = EventJson.mapper().valueToTree(Assisted.handled());
        ((ObjectNode) old.path("assignment")).remove("assistance");
        ((ObjectNode) old.path("assignment").path("routing")).remove("required");
        WorkItem read = EventJson.mapper().treeToValue(old, WorkItem.class);

        assertThat(read.assignment().assistance())
                .containsExactly(Assistance.unknown("songtao"), Assistance.unknown("xintai"));
        assertThat(Given.REPLYING.resolve(read, Given.LEAD, Given.REPLY, NOW)).isInstanceOf(Decision.Accepted.class);
        assertThat(Given.AWAITING.of(read, "songtao").by()).isEqualTo(read.nextDeadline());
        assertThat(Given.events(Assisting.done(read, Assisted.SONGTAO, "已入户说明", NOW)))
                .containsExactly(new TicketAssisted(1, 1, "songtao", false, NOW, true));
    }

    private static WorkItem reclassified(WorkItem item, Urgency urgency) {
        return Given.accepted(Assisted.RECLASSIFYING.reclassify(
                item, Given.change("drainage.blocked", Given.SONGTAOLI, urgency), 2, NOW));
    }

    /** As if nobody else assisted. */
    private static WorkItem only(WorkItem item, String unit) {
        Assignment present = item.assignment();
        Routing rule = present.routing();
        Routing one = new Routing(
                rule.row(),
                rule.version(),
                rule.lead(),
                List.of(unit),
                rule.reasonZh(),
                rule.reasonEn(),
                rule.considered(),
                rule.limit(),
                rule.required(),
                rule.recused());
        return item.to(
                item.status(), present.revised(new Assignment.Terms(one, present.clocks(), present.assistance())));
    }
}
