package io.yihu.allinone.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.doorkit.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A ticket's life on pages alone, without scripts. */
abstract class TicketPages {
    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"(key|version|round)\" value=\"([^\"]*)\"");

    private final WholeHouse house = DoorTest.house();

    @Test
    void a_ticket_is_registered_signed_answered_called_back_and_counted_on_pages() {
        Visitor clerk = house.signedIn("unit-clerk");
        String ticket = WholeHouse.register(house.signedIn("agent"), "松涛里下水道堵塞", "drainage.blocked");
        String page = "/tickets/" + ticket;

        shows(clerk, "/", "待签收", "松涛里下水道堵塞", page);
        shows(clerk, page, "市政设施办公室", "为什么派到这里", "/dispatch/tickets/" + ticket + "/steps/SIGN");
        assertThat(house.signedIn("dispatcher").open(page).body())
                .contains("松涛里下水道堵塞")
                .contains("申请撤单")
                .doesNotContain("/steps/SIGN", "/rulings/SIGN");
        isSignedAndAnswered(clerk, ticket, page);
        isCalledBack(house.signedIn("callback-clerk"), ticket, page);

        shows(house.signedIn("supervisor"), page, "结案", "满意", "计入的数据");
    }

    private static void isSignedAndAnswered(Visitor clerk, String ticket, String page) {
        String resolve = "/dispatch/tickets/" + ticket + "/steps/RESOLVE";
        send(clerk, page, "/dispatch/tickets/" + ticket + "/steps/SIGN", Map.of());
        send(
                clerk,
                page,
                "/dispatch/tickets/" + ticket + "/steps/CONTACT",
                Map.of("channel", "PHONE", "result", "REACHED"));
        HttpResponse<String> refused = submit(clerk, page, resolve, Map.of("publicText", "已<b>疏通</b>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("resolve-outcome-wrong", "已&lt;b&gt;疏通&lt;/b&gt;", "<!DOCTYPE html>");
        send(clerk, page, resolve, Map.of("outcome", "SOLVED", "publicText", "已疏通并清洗"));
    }

    private static void isCalledBack(Visitor caller, String ticket, String page) {
        String answers = "/feedback/tickets/" + ticket + "/answers";
        shows(caller, "/", "待回访", page);
        shows(caller, page, "已疏通并清洗", answers);
        HttpResponse<String> half = submit(caller, page, answers, Map.of("remark", "很快"));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("solved-wrong", "很快");
        send(caller, page, answers, Map.of("contacted", "true", "solved", "true", "satisfaction", "SATISFIED"));
    }

    @Test
    void another_units_clerk_sees_nothing_of_a_ticket_and_can_do_nothing_to_it() {
        String ticket = WholeHouse.register(house.signedIn("agent"), "松涛里井盖破损", "drainage.blocked");
        shows(house.signedIn("unit-clerk"), "/tickets/" + ticket, "松涛里井盖破损");
        Visitor other = house.signedIn(WholeHouse.OTHER_CLERK);

        String page = other.open("/tickets/" + ticket).body();

        assertThat(page).contains("没有可显示的内容").doesNotContain("松涛里井盖破损");
        assertThat(submit(other, "/", "/dispatch/tickets/" + ticket + "/steps/SIGN", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.open("/").body()).doesNotContain(ticket);
    }

    @Test
    void what_somebody_typed_never_becomes_markup() {
        String ticket = WholeHouse.register(house.signedIn("agent"), "<script>alert(1)</script>噪音", "drainage.blocked");

        shows(house.signedIn("unit-clerk"), "/tickets/" + ticket, "&lt;script&gt;alert(1)&lt;/script&gt;噪音");
        assertThat(house.signedIn("unit-clerk").open("/").body()).doesNotContain("<script>alert");
    }

    @Test
    void a_ticket_without_place_waits_at_intake_and_search_finds_what_is_open_at_a_place() {
        Visitor agent = house.signedIn("agent");
        String pending = WholeHouse.register(agent, "不知何处的噪音", null);
        WholeHouse.register(agent, "松涛里路灯不亮", "drainage.blocked");

        shows(agent, "/", "待分类", "不知何处的噪音");
        shows(agent, "/search?q=%E6%9D%BE%E6%B6%9B", "松涛里路灯不亮");
        shows(house.signedIn("dispatcher"), "/search?q=Songtao", "松涛里路灯不亮");
        assertThat(agent.open("/search?q=" + pending.replace("-", "")).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/tickets/" + pending));
    }

    @Test
    void problems_are_pages_for_people_and_json_for_machines() {
        Visitor dispatcher = house.signedIn("dispatcher");

        HttpResponse<String> page = dispatcher.open("/intake");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("<!DOCTYPE html>", "无权", "回到首页", "派单员").doesNotContain("th:text");
        assertThat(dispatcher.open("/nowhere").body()).contains("未找到");
        assertThat(dispatcher.ask("GET", "/intake").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(dispatcher.open("/operations").statusCode()).isEqualTo(403);
        assertThat(house.signedIn("operations").open("/operations").body()).contains("受理 intake", "正常");
    }

    private static void shows(Visitor visitor, String path, String... words) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(visitor.open(path).body()).contains(words));
    }

    private static void send(Visitor visitor, String page, String action, Map<String, String> fields) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(visitor.open(page).body()).contains(action);
        });
        HttpResponse<String> answer = submit(visitor, page, action, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /** What a browser sends: the form's hidden fields and what was typed. */
    private static HttpResponse<String> submit(Visitor visitor, String page, String action, Map<String, String> typed) {
        String body = visitor.open(page).body();
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("_csrf", Visitor.csrf(body).orElseThrow());
        int form = body.indexOf("action=\"" + action + "\"");
        Matcher hidden = FIELD.matcher(form < 0 ? "" : body.substring(form, body.indexOf("</form>", form)));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return visitor.submit(action, fields);
    }
}
