package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.Envelope;
import io.yihu.events.Place;
import io.yihu.events.ReclassifyReason;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketReclassified;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.kit.consume.Received;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import io.yihu.kit.web.CommandHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which of intake's events comes first does not matter: each says who is accused. */
class RecusalTriageTest extends DispatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String UNDISPATCHED = "/api/work-items/undispatched";
    private static final String PAGE = "/dispatch/undispatched";
    private static final String FILE = "/dispatch/exports/undispatched";
    private static final String DESIGNATE = "{\"toUnit\":\"zhifa\",\"reason\":\"上级交办\"}";

    @Autowired
    UndispatchedBook book;

    @Autowired
    UndispatchedSweep sweep;

    @Autowired
    FirstDispatch dispatch;

    @Autowired
    UndispatchedDesk desk;

    @Autowired
    DispatchReactions reactions;

    @Autowired
    MeterRegistry meters;

    /** It passes when a test says so: else it would dispatch what another test designates. */
    @BeforeEach
    void nobodySweeps() {
        sweep.stop();
    }

    @AfterEach
    void sweepAgain() {
        sweep.start();
    }

    @Test
    void settled_later_it_goes_round_the_unit_although_nothing_else_was_heard_of_it() {
        publish(
                Writer.INTAKE,
                2,
                new TicketClassified(
                        TicketKind.COMPLAINT, "drainage.blocked", SONGTAOLI, Urgency.ORDINARY, null, "shizheng"));

        assertThat(awaitItem().state().assignment().lead()).isEqualTo("dangzheng");
    }

    @Test
    void a_change_that_overtook_all_else_goes_round_the_unit_too() {
        publish(
                Writer.INTAKE,
                3,
                new TicketReclassified(
                        TicketKind.COMPLAINT,
                        "drainage.blocked",
                        SONGTAOLI,
                        Urgency.ORDINARY,
                        "noise.commercial",
                        new Place("shuyuanlu", null, null),
                        Urgency.ORDINARY,
                        ReclassifyReason.FOUND_ON_SITE,
                        "shizheng"));

        assertThat(awaitItem().state().assignment().lead()).isEqualTo("dangzheng");
    }

    @Test
    void where_the_uppermost_unit_is_accused_the_ticket_waits_and_the_next_one_is_not_held_up() {
        publish(Writer.INTAKE, 1, created(Triage.READY).accusing("shuyuanlu"));
        publishAnother(id + "-after", List.of());

        await().atMost(PATIENCE).until(() -> workItems.find(id + "-after").isPresent());
        await().atMost(PATIENCE).until(() -> book.find(id).isPresent());
        assertThat(workItems.find(id)).isEmpty();
        assertThat(get(DISPATCHER, UNDISPATCHED).body().path("items").toString())
                .contains(id, "nobody-outside");
        assertThat(WebPages.get(port, DISPATCHER, "/dispatch/undispatched").body())
                .contains(id, "被反映单位以外没有可办理的单位", "现有单位都须回避");
        assertProblem(post(DISPATCHER, "/designate", DESIGNATE), 422, "accused-unit", "toUnit");
    }

    @Test
    void a_ticket_that_no_unit_could_be_given_is_counted_on_the_board_and_a_dispatcher_designates_its_unit_once() {
        waits();
        int waiting = waiting();
        HtmlForm form = HtmlForm.to(
                "undispatched/" + id, WebPages.get(port, DISPATCHER, PAGE).body());

        HttpResponse<String> again =
                WebPages.submit(port, DISPATCHER, form.action(), form.filled(Map.of("toUnit", "zhifa")));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("reason-wrong-" + id);
        HtmlForm kept = HtmlForm.to("undispatched/" + id, again.body());
        assertThat(kept.values("toUnit")).containsExactly("zhifa");
        HttpResponse<String> done =
                WebPages.submit(port, DISPATCHER, kept.action(), kept.filled(Map.of("reason", "原单位须回避")));

        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        WorkItem item = workItems.find(id).orElseThrow().state();
        assertThat(item.ledBy("zhifa")).isTrue();
        assertThat(item.returns().pinned()).isTrue();
        assertThat(item.promise()).isEqualTo(Instant.parse("2026-09-14T01:30:00Z"));
        assertThat(waiting()).isEqualTo(waiting - 1);
    }

    @Test
    void a_designation_sent_twice_acts_once_and_another_one_comes_too_late() {
        waits();

        Answer designated = post(DISPATCHER, "/designate", DESIGNATE, "Idempotency-Key", id);

        assertThat(designated.text("leadUnit")).isEqualTo("zhifa");
        assertThat(post(DISPATCHER, "/designate", DESIGNATE, "Idempotency-Key", id)
                        .status())
                .isEqualTo(200);
        assertProblem(post(DISPATCHER, "/designate", DESIGNATE), 409, "already-dispatched", null);
        assertThat(records("ticket-assigned", 1)).hasSize(1);
        assertThat(WebPages.get(port, SHIZHENG, PAGE).statusCode()).isEqualTo(403);
        assertThat(get(SHIZHENG, UNDISPATCHED).status()).isEqualTo(403);
        assertThat(WebPages.get(port, SHIZHENG, "/dispatch").body()).doesNotContain("count-undispatched");
    }

    @Test
    void what_waits_is_dispatched_by_the_catalogue_once_that_names_a_unit_and_what_still_has_none_waits_on() {
        String hopeless = id + "-hopeless";
        waits();
        waits(hopeless, TicketKind.COMPLAINT, "shuyuanlu");
        Waiting known = book.find(id).orElseThrow();
        time.set("2026-09-08T01:30:00Z");

        sweep.pass();

        WorkItem item = workItems.find(id).orElseThrow().state();
        assertThat(item.ledBy("dangzheng")).isTrue();
        assertThat(item.returns().pinned()).isFalse();
        assertThat(item.assignment().clocks().startedAt()).isEqualTo(time.instant());
        assertThat(book.find(id)).isEmpty();
        assertThat(workItems.find(hopeless)).isEmpty();
        assertThat(book.find(hopeless)).map(Waiting::since).contains(Instant.parse("2026-09-07T01:30:00Z"));
        assertThat(dispatch.again(known)).as("another instance comes late").isTrue();
        assertThat(records("ticket-assigned", 1)).hasSize(1);
        book.find(hopeless).ifPresent(book::forget);
    }

    @Test
    void what_waits_is_in_the_handover_on_the_first_page_and_in_a_file_for_those_who_decide() {
        String sealed = id + "-sealed";
        waits();
        waits(sealed, TicketKind.REPORT, "shizheng");
        time.set("2026-09-07T04:30:00Z");

        assertThat(WebPages.get(port, DISPATCHER, "/dispatch/handover").body())
                .contains("派不出去（", "自 09-07 09:30，已等 3 小时", id, sealed);
        assertThat(WebPages.get(port, DISPATCHER, "/dispatch/fragments/todo").body())
                .contains("href=\"" + PAGE + "\"");
        assertThat(WebPages.get(port, SHIZHENG, "/dispatch/fragments/todo").body())
                .doesNotContain(PAGE);
        assertThat(WebPages.get(port, DISPATCHER, PAGE).body()).contains("href=\"" + FILE + "\"");
        byte[] file = WebPages.file(port, DISPATCHER, FILE).body();
        assertThat(Sheets.row(file, id)).contains("3", "被反映单位以外没有可办理的单位");
        assertThat(Sheets.row(file, sealed)).contains("举报件（不公开）");
        assertThat(WebPages.file(port, SHIZHENG, FILE).statusCode()).isEqualTo(403);
        Stream.of(id, sealed).flatMap(each -> book.find(each).stream()).forEach(book::forget);
    }

    /** The designation, or the sweep, has read the ticket as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"designate change", "change designate", "change sweep", "sweep change", "both"})
    void a_change_of_what_no_unit_had_is_not_lost_whichever_comes_first(String order) {
        waits();
        Waiting read = book.find(id).orElseThrow();
        double lost = orphans();
        if (order.equals("both")) {
            CompletableFuture<Void> changes = CompletableFuture.runAsync(() -> take("change", read));
            take("designate", read);
            changes.join();
        }
        Stream.of(order.split(" ")).forEach(step -> take(step, read));
        sweep.pass();

        WorkItem item = workItems.find(id).orElseThrow().state();
        assertThat(item.matter().category()).isEqualTo("noise.commercial");
        assertThat(item.matter().urgency()).isEqualTo(Urgency.DANGER);
        assertThat(item.assignment().clocks().limit()).isEqualTo("DANGER");
        assertThat(item.ledBy("zhifa")).isTrue();
        assertThat(item.seen().intake()).isEqualTo(2);
        assertThat(book.find(id)).isEmpty();
        assertThat(orphans()).as("no ticket was taken for lost").isEqualTo(lost);
    }

    private void take(String step, Waiting read) {
        Envelope cause =
                new Envelope(Writer.INTAKE, "cn.12345.ticket.reclassified.v1", id, 2, Instant.EPOCH, "test", null);
        TicketReclassified change = new TicketReclassified(
                TicketKind.COMPLAINT,
                "noise.commercial",
                SONGTAOLI,
                Urgency.DANGER,
                "drainage.blocked",
                SONGTAOLI,
                Urgency.ORDINARY,
                ReclassifyReason.FOUND_ON_SITE,
                "shuyuanlu");
        Caller dispatcher = new Caller("dispatcher", Set.of(Role.DISPATCHER), null);
        switch (step) {
            case "change" -> reactions.reclassify(new Received<>(cause, change));
            case "designate" ->
                desk.designate(
                        new Call(id, dispatcher, new CommandHeaders(null, null)),
                        new RedirectRequest("zhifa", "上级交办"),
                        read);
            case "sweep" -> assertThat(dispatch.again(read)).isTrue();
            default -> assertThat(step).isEqualTo("both");
        }
    }

    private double orphans() {
        return meters.find("yihu.dispatch.orphans").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    /** As if the unit that was accused had been the uppermost one when it came. */
    private void waits() {
        waits(id, TicketKind.COMPLAINT, "shizheng");
    }

    private void waits(String ticketId, TicketKind kind, String accused) {
        WorkMatter matter = new WorkMatter(kind, "drainage.blocked", SONGTAOLI, Urgency.ORDINARY, accused);
        book.enter(new Waiting(ticketId, matter, 1L, "nobody-outside", time.instant()));
    }

    /** As the board counts them. */
    private int waiting() {
        Matcher count = Pattern.compile("id=\"count-undispatched\">(\\d+)<")
                .matcher(WebPages.get(port, DISPATCHER, "/dispatch").body());
        assertThat(count.find()).isTrue();
        return Integer.parseInt(count.group(1));
    }
}
