package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.dispatch.domain.Actor;
import io.yihu.dispatch.domain.ContactWish;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Supervising;
import io.yihu.dispatch.domain.WhistleWish;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.ContactChannel;
import io.yihu.events.ContactResult;
import io.yihu.events.WhistleKind;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.setup.Setup;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The clocks that lists, pages and answers show: one truth, and each unit its own. */
class UnitClocksTest extends DispatchTest {
    @Autowired
    Setup<DispatchRules> setup;

    @Autowired
    MeterRegistry meters;

    private static final String CHENGGUAN = TestTokens.bearer("unit-clerk", "chengguan");
    private static final String REACHED = "{\"channel\":\"VISIT\",\"result\":\"REACHED\"}";
    private static final String SUSPENSION = "{\"until\":\"2026-10-16T09:30:00+08:00\",\"reason\":\"须待管网改造\"}";
    private static final String WHISTLE =
            "{\"kind\":\"HARD_PROBLEM\",\"units\":[\"zhifa\",\"chengguan\"],\"reason\":\"反复堵塞\"}";

    @Test
    void a_ticket_that_is_suspended_is_not_overdue_however_long_it_stands() {
        handled();
        JsonNode running = one().path("clocks").path("resolve");
        post(SHIZHENG, "/suspension", SUSPENSION);
        assertThat(post(DISPATCHER, "/request/approve", "").text("status")).isEqualTo("SUSPENDED");

        time.set("2026-09-28T01:30:00Z");
        JsonNode resolve = one().path("clocks").path("resolve");

        assertThat(resolve.path("overdue").asBoolean(true)).isFalse();
        assertThat(resolve.path("remainingMs").asLong())
                .isEqualTo(running.path("remainingMs").asLong());
    }

    @Test
    void who_is_summoned_has_its_own_deadline_in_its_list_and_none_once_it_has_come() {
        handled();
        JsonNode blown = post(DISPATCHER, "/whistle", WHISTLE).body();
        String reportBy = blown.path("whistle").path("reportBy").asString();

        assertThat(deadline(ZHIFA)).isEqualTo(reportBy);
        assertThat(deadline(SHIZHENG)).isEqualTo(blown.path("nextDeadline").asString());
        assertThat(post(ZHIFA, "/summons/report-in", "").text("nextDeadline")).isEmpty();
        assertThat(deadline(ZHIFA)).isEmpty();
        assertThat(deadline(CHENGGUAN)).isEqualTo(reportBy);
    }

    @Test
    void who_recorded_the_first_contact_is_told_to_the_lead_and_to_those_who_read_all_tickets() {
        handled();
        String recorded =
                workItems.find(id).orElseThrow().state().progress().contact().by();

        assertThat(recorded).isNotBlank();
        assertThat(one().path("contactedBy").asString()).isEqualTo(recorded);
        assertThat(get(DISPATCHER, "/api/work-items/" + id)
                        .body()
                        .path("contactedBy")
                        .asString())
                .isEqualTo(recorded);
        assertThat(page(SHIZHENG, "/dispatch/fragments/tickets/" + id)).contains("登记人 " + recorded);
        String assist = TestTokens.bearer("unit-clerk", "songtao");
        assertThat(get(assist, "/api/work-items/" + id).body().has("contactedBy"))
                .isFalse();
        assertThat(page(assist, "/dispatch/fragments/tickets/" + id)).doesNotContain("登记人");
        assertThat(one().path("contact").has("by")).isFalse();
        assertThat(records("ticket-progressed", 2))
                .noneMatch(told -> told.value().contains(recorded));
    }

    @Test
    void a_ticket_is_found_by_what_alone_of_it_is_provisional() {
        handled();
        String before = id.substring(0, id.length() - 1);
        assertThat(workItems.provisionalIds(before, 200)).doesNotContain(id);

        Actor leader = new Actor("leader", null, null, true, true);
        decide(
                id,
                item -> setup.current()
                        .supervising()
                        .instruct(
                                item,
                                leader,
                                new Supervising.Order("请说明", null),
                                Instant.parse("2026-12-31T02:00:00Z")));

        assertThat(workItems.provisionalIds(before, 200)).contains(id);
        JsonNode provisional = one().path("provisional");
        assertThat(provisional.size()).isEqualTo(1);
        assertThat(provisional.at("/0/clock").asString()).isEqualTo("INSTRUCTION");
        assertThat(provisional.at("/0/missingYears").toString()).isEqualTo("[2027]");
        assertThat(page(SHIZHENG, "/dispatch/fragments/tickets/" + id)).contains("时限暂定", "2027 年", "（仅批示答复）");
    }

    @Test
    void a_ticket_is_found_by_what_alone_of_it_is_parked_and_provisional() {
        handled();
        post(SHIZHENG, "/suspension", SUSPENSION);
        assertThat(post(DISPATCHER, "/request/approve", "").text("status")).isEqualTo("SUSPENDED");
        String before = id.substring(0, id.length() - 1);
        assertThat(workItems.provisionalIds(before, 200)).doesNotContain(id);

        database.getCollection("work_items")
                .updateOne(
                        Filters.eq("_id", id),
                        Updates.set("state.progress.pause.parked.2.missingYears", List.of(2027)));

        assertThat(workItems.provisionalIds(before, 200)).contains(id);
        assertThat(page(SHIZHENG, "/dispatch/fragments/tickets/" + id)).contains("时限暂定", "2027 年", "（仅督办）");
    }

    @Test
    void a_ticket_is_served_behind_more_than_a_batch_on_which_times_work_fails() {
        dispatched();
        Date before = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
        List<Document> broken =
                IntStream.range(0, 450).mapToObj(i -> broken(i, before)).toList();
        MongoCollection<Document> items = database.getCollection("work_items");
        try {
            items.insertMany(broken);
            time.set("2026-09-08T02:00:00Z");

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> workItems.find(id).orElseThrow().state().status() == WorkStatus.SIGNED);
            assertThat(meters.get("yihu.timer.failing").gauge().value()).isGreaterThanOrEqualTo(broken.size());
            assertThat(items.countDocuments(Filters.eq("dueAt", before))).isEqualTo(broken.size());
        } finally {
            items.deleteMany(Filters.regex("_id", "^" + id + "-broken-"));
        }
    }

    /** Over, so that no list has it, and unreadable. */
    private Document broken(int number, Date dueAt) {
        return new Document("_id", id + "-broken-" + number)
                .append("dueAt", dueAt)
                .append("version", 1L)
                .append("state", new Document("status", "CLOSED").append("progress", "none"));
    }

    @Test
    void a_units_list_is_in_the_order_of_what_is_awaited_of_that_unit_and_its_pages_go_on_in_it() {
        time.set("2026-08-03T01:30:00Z"); // due before whatever other tests have left
        handled();
        post(DISPATCHER, "/whistle", WHISTLE);
        String hurried = id + "b";
        time.set("2026-08-03T02:30:00Z");
        publishAnother(hurried, List.of());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> workItems.find(hurried).isPresent());
        whistle(hurried);

        assertThat(ours(tickets(get(SHIZHENG, "/api/work-items?limit=200").body())))
                .containsExactly(id, hurried);
        List<String> all = tickets(get(ZHIFA, "/api/work-items?limit=200").body());
        assertThat(ours(all)).containsExactly(hurried, id);
        assertThat(paged(ZHIFA)).isEqualTo(all);
        assertThat(page(ZHIFA, "/dispatch")).containsSubsequence("/tickets/" + hurried, "/tickets/" + id + "\"");
    }

    /** Joint enforcement has four working hours to come, a hard problem a working day. */
    private void whistle(String ticketId) {
        Actor lead = new Actor("clerk", "shizheng", "shizheng", false, false);
        DispatchRules rules = setup.current();
        WhistleWish wish = new WhistleWish(WhistleKind.JOINT_ENFORCEMENT, List.of("zhifa"), "须联合执法");
        decide(ticketId, item -> rules.decider().sign(item, lead, time.instant()));
        decide(
                ticketId,
                item -> rules.handling()
                        .contact(
                                item,
                                lead,
                                new ContactWish(ContactChannel.VISIT, ContactResult.REACHED),
                                time.instant()));
        decide(ticketId, item -> rules.whistling().blow(item, lead, wish, time.instant()));
    }

    private void decide(String ticketId, Function<WorkItem, Decision<WorkItem>> decider) {
        workItems.decide(ticketId, Command.at(time.instant()), decider);
    }

    private List<String> paged(String token) {
        List<String> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = get(token, "/api/work-items?limit=1" + after).body();
            all.addAll(tickets(page));
            after = page.path("next").asString("");
            after = after.isEmpty() ? "" : "&after=" + after;
        } while (!after.isEmpty());
        return all;
    }

    private List<String> ours(List<String> tickets) {
        return tickets.stream().filter(ticket -> ticket.startsWith(id)).toList();
    }

    private String page(String token, String path) {
        return WebPages.get(port, token, path).body();
    }

    private void handled() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        assertThat(post(SHIZHENG, "/contact", REACHED).status()).isEqualTo(200);
    }

    private JsonNode one() {
        return get(SHIZHENG, "/api/work-items/" + id).body();
    }

    private String deadline(String token) {
        return StreamSupport.stream(
                        get(token, "/api/work-items?limit=200")
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("ticketId").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("nextDeadline")
                .asString("");
    }

    private static List<String> tickets(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("ticketId").asString())
                .toList();
    }
}
