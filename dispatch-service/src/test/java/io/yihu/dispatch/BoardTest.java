package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.yihu.dispatch.domain.Actor;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WhistleWish;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.BasedOn;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleKind;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.setup.Setup;
import io.yihu.testkit.TestTokens;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The board over the real store: its views, who sees what, news, and several tickets at once. */
class BoardTest extends DispatchTest {

    @Autowired
    Setup<DispatchRules> setup;

    private static final String ONLY_SOME = "只数了最先到期的 2000 件";
    private static final String REACHED = "{\"channel\":\"VISIT\",\"result\":\"REACHED\"}";
    private static final String KEY = "key=00000000-0000-0000-0000-00000000000";

    /** What other tests have left open would fill the pages, and change while they are looked at. */
    @BeforeEach
    void nothingElseIsOpen() {
        database.getCollection("work_items").deleteMany(new Document());
    }

    @ParameterizedTest
    @EnumSource(BoardView.class)
    void the_count_of_a_view_is_the_length_of_its_list(BoardView view) {
        arrange(view);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String first = page(DISPATCHER, "/dispatch?view=" + view.word()).body();
            String all = all(first);
            long rows = Pattern.compile("<td><a href=\"/tickets/")
                    .matcher(all)
                    .results()
                    .count();
            assertThat(all).contains("/tickets/" + id);
            assertThat(first).contains("id=\"count-" + view.word() + "\">" + rows + "<");
        });
    }

    /** A page and those behind it. */
    private String all(String page) {
        Matcher more = Pattern.compile("class=\"more\" href=\"([^\"]+)\"").matcher(page);
        return more.find()
                ? page
                        + all(page(DISPATCHER, more.group(1).replace("&amp;", "&"))
                                .body())
                : page;
    }

    @ParameterizedTest
    @CsvSource({"view=burning, 400, view", "colour=red, 400, colour", "after=xx, 400, after", "unit=nowhere, 400, unit"
    })
    void what_is_not_known_is_refused_with_its_name(String query, int status, String field) {
        Answer answer = get(DISPATCHER, "/dispatch?" + query);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("field")).isEqualTo(field);
    }

    @Test
    void a_unit_sees_its_own_tickets_and_those_that_it_assists_and_nobody_elses() {
        dispatched();

        assertThat(page(SHIZHENG, "/dispatch").body()).contains(id).doesNotContain("board-unit");
        assertThat(page(TestTokens.bearer("unit-clerk", "songtao"), "/dispatch").body())
                .contains(id);
        assertThat(page(ZHIFA, "/dispatch").body()).doesNotContain(id);
        assertThat(page(ZHIFA, "/dispatch?unit=shizheng").statusCode()).isEqualTo(403);
        assertThat(page(DISPATCHER, "/dispatch?unit=zhifa").body())
                .contains("board-unit")
                .doesNotContain(id);
        assertThat(page(DISPATCHER, "/dispatch?q=%E5%B8%82%E6%94%BF").body()).contains(id);
    }

    @Test
    void where_so_many_are_open_a_line_says_so_and_what_waits_for_a_decision_is_shown_all_the_same() {
        dispatched();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> workItems.find(id).orElseThrow().fullyPublished());
        MongoCollection<Document> items = database.getCollection("work_items");
        Document one = Objects.requireNonNull(items.find(Filters.eq("_id", id)).first());
        items.insertMany(IntStream.range(0, 2_000)
                .mapToObj(copy -> new Document(one).append("_id", "copy-" + copy))
                .toList());
        items.insertOne(suspendedLater(one));
        try {
            String suspended = page(DISPATCHER, "/dispatch?view=suspended").body();
            assertThat(suspended).contains("/tickets/copy-suspended");
            assertThat(Integer.parseInt(find(suspended, "id=\"count-new\">([0-9]+)<")))
                    .isGreaterThan(2_000);
            assertThat(page(DISPATCHER, "/dispatch?q=nowhere").body()).contains(ONLY_SOME, "id=\"count-all\">0<");
        } finally {
            items.deleteMany(Filters.regex("_id", "^copy-"));
        }
        assertThat(page(DISPATCHER, "/dispatch?q=nowhere").body()).doesNotContain(ONLY_SOME);
    }

    private static Document suspendedLater(Document one) {
        Document state = new Document(one.get("state", Document.class))
                .append("status", "SUSPENDED")
                .append("nextDeadline", "2099-01-01T00:00:00Z");
        return new Document(one).append("_id", "copy-suspended").append("state", state);
    }

    @Test
    void news_is_the_rows_and_counts_as_they_are_now_and_nothing_while_nothing_changed() {
        dispatched();
        String poll = find(page(SHIZHENG, "/dispatch").body(), "hx-get=\"([^\"]+)\"");
        assertThat(page(SHIZHENG, poll).statusCode()).isEqualTo(204);

        post(SHIZHENG, "/sign", "");
        HttpResponse<String> news = page(SHIZHENG, poll);

        assertThat(news.body())
                .contains("count-new", "hx-swap-oob", "data-fresh", "data-ticket=\"" + id + "\"", "已签收")
                .doesNotContain("<html");
        assertThat(page(SHIZHENG, find(news.body(), "hx-get=\"([^\"]+)\"")).statusCode())
                .isEqualTo(204);
        time.set("2026-09-07T03:30:00Z");
        assertThat(page(SHIZHENG, find(news.body(), "hx-get=\"([^\"]+)\"")).body())
                .as("what the clocks say is news too")
                .contains("data-ticket=\"" + id + "\"");
        assertThat(get(SHIZHENG, "/dispatch/fragments/board-news?since=x").text("field"))
                .isEqualTo("since");
    }

    @Test
    void of_several_tickets_each_is_signed_by_itself_and_the_refused_one_is_told_why() {
        dispatched();
        assertThat(page(SHIZHENG, "/dispatch?view=new").body()).contains("value=\"" + id + "~1\"");
        String both = KEY + "1&view=new&q=%E5%B8%82%E6%94%BF&item=" + id + "~1&item=000000-0000-0000~1";

        HttpResponse<String> answer = bulk(SHIZHENG, "SIGN", both);

        assertThat(answer.body()).contains("办成 1 件，未办成 1 件", "⚠ 未办：", "/dispatch?view=new&amp;q=%E5%B8%82%E6%94%BF\"");
        assertThat(bulk(SHIZHENG, "SIGN", both).body())
                .as("sent again it does nothing twice")
                .contains("办成 1 件");
        assertThat(workItems.find(id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void another_units_ticket_and_an_unfit_step_or_form_change_nothing() {
        dispatched();

        assertThat(bulk(ZHIFA, "SIGN", KEY + "2&item=" + id + "~1").body()).contains("未办成 1 件");
        assertThat(bulk(SHIZHENG, "RESOLVE", KEY + "3&item=" + id + "~1").statusCode())
                .isEqualTo(400);
        assertThat(bulk(SHIZHENG, "SIGN", "").statusCode()).isEqualTo(400);
        assertThat(bulk(TestTokens.bearer("auditor", null), "SIGN", KEY + "4&item=" + id + "~1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(workItems.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_dispatcher_grants_returns_and_approves_requests_from_the_board() {
        arrange(BoardView.DISPUTED);
        assertThat(bulk(DISPATCHER, "GRANT", KEY + "5&item=" + id + "~2").body())
                .contains("办成 1 件，未办成 0 件");
        assertThat(workItems.find(id).orElseThrow().state().assignment().lead()).isEqualTo("zhifa");
    }

    @Test
    void a_dispatcher_sends_tickets_on_from_the_board_as_proposed() {
        arrange(BoardView.MOVES);
        long version = workItems.find(id).orElseThrow().version();

        assertThat(page(DISPATCHER, "/dispatch?view=moves").body())
                .contains("value=\"" + id + "~" + version + "\"", "按建议改派所选工单");
        assertThat(bulk(DISPATCHER, "REROUTE", KEY + "6&view=moves&item=" + id + "~" + version)
                        .body())
                .contains("办成 1 件，未办成 0 件");
        assertThat(workItems.find(id).orElseThrow().state().assignment().lead()).isEqualTo("zhifa");
    }

    private void arrange(BoardView view) {
        if (view == BoardView.FAST_LANE) {
            fast();
            return;
        }
        dispatched();
        switch (view) {
            case DISPUTED -> post(SHIZHENG, "/return", "{\"basis\":\"不属职责\",\"suggestedUnit\":\"zhifa\"}");
            case REQUESTS -> ask("/extension", "2026-09-18T12:00:00+08:00");
            case SUSPENDED -> {
                ask("/suspension", "2026-09-16T09:30:00+08:00");
                post(DISPATCHER, "/request/approve", "");
            }
            case NEAR -> time.set("2026-09-08T01:00:00Z");
            case OVERDUE, SUPERVISED, PROMISE -> late();
            case MOVES -> moveAwaited();
            case WHISTLES -> whistle();
            default -> assertThat(id).isNotEmpty();
        }
    }

    /** Pinned to its unit, and reclassified: the catalogue names another one. */
    private void moveAwaited() {
        post(SHIZHENG, "/return", "{\"basis\":\"不属职责\",\"suggestedUnit\":\"zhifa\"}");
        post(DISPATCHER, "/return/reject", "");
        var reclassifying = setup.current().reclassifying();
        var noise = ReclassifiedStoryTest.NOISE;
        workItems.decide(
                id, Command.at(time.instant()), item -> reclassifying.reclassify(item, noise, 2, time.instant()));
    }

    private void ask(String step, String until) {
        post(SHIZHENG, "/sign", "");
        post(SHIZHENG, "/contact", REACHED);
        assertThat(post(SHIZHENG, step, "{\"until\":\"" + until + "\",\"reason\":\"须待管网改造\"}")
                        .status())
                .isEqualTo(200);
    }

    private void late() {
        time.set("2026-09-17T02:00:00Z");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> workItems.find(id).orElseThrow().state().progress().supervision() != null);
    }

    private void whistle() {
        post(SHIZHENG, "/sign", "");
        post(SHIZHENG, "/contact", REACHED);
        Actor actor = new Actor("clerk", "shizheng", "shizheng", false, false);
        WhistleWish wish = new WhistleWish(WhistleKind.HARD_PROBLEM, List.of("zhifa"), "须多方到场");
        workItems.decide(
                id,
                Command.at(time.instant()),
                item -> setup.current().whistling().blow(item, actor, wish, time.instant()));
        assertThat(page(ZHIFA, "/dispatch").body()).as("who is summoned").contains(id);
    }

    private void fast() {
        WorkMatter matter = new WorkMatter(TicketKind.COMPLAINT, "labour.wages", SONGTAOLI, Urgency.FAST_LANE);
        workItems.create(
                id,
                Command.at(time.instant()),
                setup.current().dispatching().assign(id, matter, BasedOn.intake(1), time.instant()));
    }

    private static String find(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private HttpResponse<String> page(String token, String path) {
        return WebPages.get(port, token, path);
    }

    private HttpResponse<String> bulk(String token, String step, String fields) {
        return WebPages.submit(port, token, "/dispatch/bulk/" + step, fields);
    }
}
