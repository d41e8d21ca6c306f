package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yihu.events.BasedOn;
import io.yihu.events.EventJson;
import io.yihu.events.RequestKind;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.TicketKind;
import io.yihu.events.UnitLeft;
import io.yihu.events.UnitRole;
import io.yihu.events.UnitStatus;
import io.yihu.events.UnitText;
import io.yihu.events.UnitTicket;
import io.yihu.events.UnitWish;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who is told what. */
class UnitSnapshotsTest {
    private static final String TICKET = "260907-0000-0001";
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("title", "下水道又堵了"),
            Map.entry("description", "污水外溢，来电人李**"),
            Map.entry("supplement-2", "夜里也外溢"),
            Map.entry("change-3", "现场核实"),
            Map.entry("reply-1", "已疏通"),
            Map.entry("internal-1", "管径不足"),
            Map.entry("return-1", "不属本单位职责"),
            Map.entry("ruling-1", "理由"),
            Map.entry("request-1", "须待工程"),
            Map.entry("decision-1", "同意"),
            Map.entry("question-1", "具体是哪一栋？"),
            Map.entry("whistle-1", "反复堵塞"),
            Map.entry("findings-1", "管网错接"),
            Map.entry("summons-1-zhifa", "已到场"),
            Map.entry("task-1-1-zhifa", "查处私接"),
            Map.entry("task-1-1-chengguan", "清运淤泥"),
            Map.entry("order-1-zhifa", "已拆除"),
            Map.entry("summons-1-chengguan", "正在处置险情"),
            Map.entry("remark-1", "来电人不满意"));

    @Test
    void the_lead_is_told_everything_that_was_written_but_nothing_of_the_caller() {
        UnitTicket lead = told(Given.consulted(), "shizheng");

        assertThat(lead.role()).isEqualTo(UnitRole.LEAD);
        assertThat(lead.status()).isEqualTo(UnitStatus.HANDLING);
        assertThat(fields(lead)).containsExactlyInAnyOrderElementsOf(TEXTS.keySet());
        assertThat(fields(lead)).startsWith("title", "description");
        assertThat(lead.deadlines().signBy())
                .isEqualTo(Given.consulted().assignment().clocks().signBy());
        assertThat(lead.deadlines().contactBy()).isNotNull();
        assertThat(lead.deadlines().reportInBy()).isNull();
        assertThat(lead.dispatch().signedAt()).isNotNull();
        assertThat(lead.explanation().zh()).isNotBlank();
        assertThat(lead.whistle().summons()).extracting("unit").containsExactly("zhifa", "chengguan");
    }

    @Test
    void an_assisting_unit_reads_the_appeal_and_the_replies_and_learns_the_deadline_for_the_reply() {
        UnitTicket assist = told(Given.consulted(), "songtao");

        assertThat(assist.role()).isEqualTo(UnitRole.ASSIST);
        assertThat(fields(assist)).containsExactly("title", "description", "reply-1", "supplement-2");
        assertThat(assist.deadlines().signBy()).isNull();
        assertThat(assist.deadlines().contactBy()).isNull();
        assertThat(assist.deadlines().resolveBy()).isNotNull();
        assertThat(assist.whistle()).isNull();
        assertThat(assist.request()).isNull();
        assertThat(assist.supervision()).isNull();
    }

    @Test
    void a_summoned_unit_reads_about_the_whistle_and_its_own_part_alone() {
        UnitTicket summoned = told(Given.consulted(), "zhifa");

        assertThat(summoned.role()).isEqualTo(UnitRole.SUMMONED);
        assertThat(fields(summoned))
                .containsExactly(
                        "title",
                        "description",
                        "findings-1",
                        "order-1-zhifa",
                        "reply-1",
                        "summons-1-zhifa",
                        "supplement-2",
                        "task-1-1-zhifa",
                        "whistle-1");
        assertThat(SharedTexts.of(Given.consulted(), "zhifa", TEXTS))
                .as("pages and API share the rule")
                .containsOnlyKeys(fields(summoned));
        assertThat(SharedTexts.of(Given.consulted(), "dangzheng", TEXTS)).isEmpty();
        assertThat(SharedTexts.of(Given.consulted(), null, TEXTS)).isEmpty();
        assertThat(summoned.whistle().summons()).extracting("unit").containsExactly("zhifa");
        assertThat(summoned.deadlines().reportInBy())
                .isEqualTo(Given.consulted().progress().whistle().reportBy());
        assertThat(summoned.deadlines().orderBy()).isNotNull();
    }

    @Test
    void of_several_parts_each_unit_is_told_its_own_task_and_deadline_and_the_lead_all() {
        Whistle whistle = Parts.divided().progress().whistle();

        for (String unit : List.of("zhifa", "chengguan")) {
            UnitTicket told = told(Parts.divided(), unit);
            assertThat(told.deadlines().orderBy()).isEqualTo(whistle.orderBy(unit));
            assertThat(told.whistle().summons()).extracting("task").containsExactly("task-1-1-" + unit);
            assertThat(fields(told))
                    .filteredOn(field -> field.startsWith("task-"))
                    .containsExactly("task-1-1-" + unit);
        }
        UnitTicket lead = told(Parts.divided(), "shizheng");
        assertThat(lead.whistle().summons()).extracting("task").containsExactly("task-1-1-zhifa", "task-1-1-chengguan");
        assertThat(fields(lead)).contains("task-1-1-zhifa", "task-1-1-chengguan");
    }

    @Test
    void an_assisting_unit_that_is_summoned_too_is_told_as_summoned() {
        WhistleWish wish = new WhistleWish(WhistleKind.HARD_PROBLEM, List.of("songtao"), "反复堵塞");
        WorkItem item = Given.accepted(
                Given.WHISTLING.blow(Given.handled(), Given.DISPATCHER, wish, Given.NOW.plusSeconds(800)));

        assertThat(snapshots(item, Set.of()))
                .extracting(UnitTicket::unit, UnitTicket::role)
                .containsExactlyInAnyOrder(
                        tuple("shizheng", UnitRole.LEAD),
                        tuple("songtao", UnitRole.SUMMONED),
                        tuple("xintai", UnitRole.ASSIST));
    }

    @Test
    void what_waits_for_a_decision_is_told_to_the_lead_alone() {
        assertThat(told(Given.returning(), "shizheng").request().wish()).isEqualTo(UnitWish.RETURN);
        assertThat(told(Given.returning(), "shizheng").request().suggestedUnit())
                .isEqualTo("zhifa");
        assertThat(told(Given.returning(), "shizheng").request().field()).isEqualTo("return-1");
        assertThat(told(Given.returning(), "songtao").request()).isNull();
        for (RequestKind kind : RequestKind.values()) {
            assertThat(told(Given.asking(kind), "shizheng").request().wish().name())
                    .isEqualTo(kind.name());
            assertThat(told(Given.asking(kind), "shizheng").request().field()).isEqualTo("request-1");
        }
    }

    @Test
    void while_the_clock_stands_still_everyone_learns_until_when() {
        WorkItem suspended = Given.suspended();

        assertThat(told(suspended, "shizheng").deadlines().pausedUntil())
                .isEqualTo(suspended.progress().pause().until());
        assertThat(told(suspended, "songtao").deadlines().pausedUntil())
                .isEqualTo(suspended.progress().pause().until());
    }

    @Test
    void of_a_sealed_ticket_everyone_is_told_role_status_and_deadlines_and_nothing_else() {
        WorkMatter sealed = new WorkMatter(TicketKind.REPORT, "drainage.blocked", Given.SONGTAOLI, Urgency.ORDINARY);
        assertNothingElse(Given.accepted(Given.DISPATCHING.assign(TICKET, sealed, BasedOn.intake(1), Given.NOW)), 3);
    }

    @Test
    void a_whistle_and_supervision_on_a_sealed_ticket_are_told_to_no_system() {
        WorkItem consulted = Given.consulted();

        assertNothingElse(
                new WorkItem(
                        consulted.ticketId(),
                        consulted.status(),
                        new WorkMatter(TicketKind.REPORT, "drainage.blocked", Given.SONGTAOLI, Urgency.ORDINARY),
                        consulted.assignment(),
                        consulted.promisedBy(),
                        consulted.progress().supervised(SupervisionLevel.LEADER),
                        consulted.returns(),
                        consulted.lastOutcome(),
                        consulted.seen(),
                        consulted.nextDeadline()),
                5);
    }

    private static void assertNothingElse(WorkItem item, int units) {
        assertThat(snapshots(item, Set.of())).hasSize(units).allSatisfy(ticket -> {
            Map<String, Object> body = EventJson.mapper()
                    .readValue(
                            EventJson.write(ticket),
                            new tools.jackson.core.type.TypeReference<TreeMap<String, Object>>() {});
            assertThat(body.keySet())
                    .containsExactlyInAnyOrder("ticketId", "unit", "version", "asOf", "role", "status", "deadlines");
        });
    }

    @Test
    void a_unit_that_gave_the_ticket_back_hears_a_last_word_without_words() {
        WorkItem moved =
                Given.accepted(Given.REVIEW.grant(Given.returning(), Given.REVIEWER, Given.NOW.plusSeconds(1800)));

        List<UnitTicket> all = snapshots(moved, Set.of("shizheng", "songtao"));

        assertThat(all)
                .extracting(UnitTicket::unit, UnitTicket::role)
                .containsExactlyInAnyOrder(
                        tuple("zhifa", UnitRole.LEAD),
                        tuple("songtao", UnitRole.ASSIST),
                        tuple("xintai", UnitRole.ASSIST),
                        tuple("shizheng", UnitRole.NONE));
        assertLast(all, "shizheng", UnitLeft.MOVED);
    }

    @Test
    void when_it_is_over_whoever_had_it_hears_so_and_nobody_else_hears_anything() {
        assertLast(snapshots(Given.closed(), Set.of("shizheng", "songtao")), "shizheng", UnitLeft.CLOSED);
        assertLast(snapshots(Given.cancelled(), Set.of("shizheng")), "shizheng", UnitLeft.CANCELLED);
        assertThat(snapshots(Given.closed(), Set.of("songtao"))).hasSize(1);
        assertThat(snapshots(Given.closed(), Set.of())).isEmpty();
        assertThat(UnitSnapshots.of(TICKET, null, Map.of(), Set.of())).isEmpty();
    }

    @Test
    void an_erased_text_is_not_told_again() {
        Map<String, String> rest = new TreeMap<>(TEXTS);
        rest.remove("description");

        UnitTicket erased =
                UnitSnapshots.of(TICKET, Given.handled(), rest, Set.of()).get(0);
        UnitTicket silent =
                UnitSnapshots.of(TICKET, Given.handled(), Map.of(), Set.of()).get(0);

        assertThat(new String(EventJson.write(erased), StandardCharsets.UTF_8)).doesNotContain("污水外溢");
        assertThat(silent.texts()).isNull();
    }

    @Test
    void every_standing_of_a_ticket_has_a_snapshot_for_its_lead() {
        Given.inEveryStatus()
                .filter(item -> !item.status().over())
                .forEach(item -> assertThat(told(item, "shizheng").status())
                        .hasToString(item.status().name()));
    }

    private static void assertLast(List<UnitTicket> all, String unit, UnitLeft why) {
        assertThat(all.stream().filter(ticket -> ticket.unit().equals(unit)))
                .containsExactly(UnitTicket.gone(TICKET, unit, why));
    }

    private static UnitTicket told(WorkItem item, String unit) {
        return snapshots(item, Set.of()).stream()
                .filter(ticket -> ticket.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static List<UnitTicket> snapshots(WorkItem item, Set<String> known) {
        return UnitSnapshots.of(TICKET, item, TEXTS, known);
    }

    private static List<String> fields(UnitTicket ticket) {
        return ticket.texts().stream().map(UnitText::field).toList();
    }
}
