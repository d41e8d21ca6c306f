package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.testkit.TestTokens;
import org.junit.jupiter.api.Test;

class IntakePagesTest extends IntakeTest {

    @Test
    void what_waits_to_be_classified_is_counted_and_listed() {
        String id = register("\"kind\":\"COMPLAINT\",\"title\":\"不知何处的噪音\"");

        String page = agent().get("/intake").text();

        assertThat(page).contains("<html", "待分类", "/tickets/" + id, "不知何处的噪音");
        assertThat(agent().with("Accept-Language", "en")
                        .get("/intake/fragments/todo")
                        .text())
                .contains("To classify")
                .doesNotContain("<html");
        assertThat(as("dispatcher").get("/intake").status()).isEqualTo(403);
    }

    @Test
    void a_ticket_tells_what_it_is_about_as_far_as_the_reader_may_know() {
        String id = register("\"kind\":\"COMPLAINT\",\"title\":\"下水道<堵塞>\",\"category\":\"drainage.blocked\","
                + "\"place\":{\"estate\":\"songtaoli\"},\"caller\":{\"name\":\"来电人甲\",\"phone\":\"13800005678\"}");
        String path = "/intake/fragments/tickets/" + id;

        assertThat(agent().get(path).text()).contains("下水道&lt;堵塞&gt;", "松涛", "138****5678", "投诉");
        assertThat(as("dispatcher").get(path).text()).contains("松涛").doesNotContain("5678");
        assertThat(as("unit-clerk").get(path).status()).isEqualTo(404);
        assertThat(as("operations").get(path).status()).isEqualTo(403);
        assertThat(agent().get("/intake/fragments/tickets/000000-0000-0000").status())
                .isEqualTo(404);
    }

    @Test
    void a_report_of_wrongdoing_shows_nobodys_words() {
        String id = register("\"kind\":\"REPORT\",\"title\":\"举报某单位\"");

        assertThat(as("dispatcher").get("/intake/fragments/tickets/" + id).text())
                .contains("保密")
                .doesNotContain("举报某单位");
    }

    @Test
    void an_agent_settles_on_the_page_what_was_open_and_hears_beside_the_field_what_is_missing() {
        String id = register("\"kind\":\"COMPLAINT\",\"title\":\"噪音\"");
        String form = "/intake/tickets/" + id + "/classify";
        assertThat(agent().get("/intake/fragments/tickets/" + id).text()).contains(form, "松涛里", "商业噪声");
        assertThat(as("supervisor").get("/intake/fragments/tickets/" + id).text())
                .doesNotContain(form);

        Api.Answer half = agent().form(form, "kind=HELP&urgency=ORDINARY&category=noise.commercial&place=");

        assertThat(half.status()).isEqualTo(422);
        assertThat(half.text()).contains("classify-place-wrong", "selected=\"selected\">　　商业噪声");
        assertThat(agent().form(form, "kind=HELP&urgency=ORDINARY&category=noise.commercial&place=xintai")
                        .status())
                .isEqualTo(302);
        assertThat(agent().get("/intake/fragments/tickets/" + id).text()).contains("信泰社区", "商业噪声", "求助");
        assertThat(as("supervisor").form(form, "kind=HELP").status()).isEqualTo(403);
    }

    @Test
    void a_dispatcher_sets_right_on_the_page_what_was_settled_and_says_why() {
        String id = register("\"kind\":\"COMPLAINT\",\"title\":\"噪音\",\"category\":\"drainage.blocked\","
                + "\"place\":{\"estate\":\"songtaoli\"}");
        String part = "/intake/fragments/tickets/" + id;
        String form = "/intake/tickets/" + id + "/reclassify";
        String sent = "urgency=ORDINARY&category=noise.commercial&place=xintai&remark=x%3Cb%3E";
        assertThat(agent().get(part).text()).contains(form, "改类别/地点");
        assertThat(as("auditor").get(part).text()).doesNotContain(form);

        Api.Answer half = as("dispatcher").form(form, sent + "&reason=");

        assertThat(half.status()).isEqualTo(422);
        assertThat(half.text()).contains("reclassify-reason-wrong", "selected=\"selected\">　　商业噪声");
        assertThat(as("dispatcher").form(form, sent + "&reason=FOUND_ON_SITE").status())
                .isEqualTo(302);
        assertThat(agent().get(part).text()).contains("信泰社区", "商业噪声", "更改说明：x&lt;b&gt;");
    }

    @Test
    void places_are_found_by_name() {
        String id = register("\"kind\":\"HELP\",\"title\":\"路灯不亮\",\"category\":\"drainage.blocked\","
                + "\"place\":{\"estate\":\"songtaoli\"}");

        assertThat(agent().get("/intake/fragments/search?q=%E6%9D%BE%E6%B6%9B").text())
                .contains(id);
        assertThat(agent().get("/intake/fragments/search?q=nowhere").text()).doesNotContain(id);
        assertThat(new Api(port, TestTokens.bearer("machine", null))
                        .get("/intake/fragments/search?q=x")
                        .status())
                .isEqualTo(403);
    }

    private String register(String fields) {
        Api.Answer answer = agent().post(
                        "/api/tickets",
                        "{\"source\":\"desk\",\"channel\":\"HOTLINE\",\"description\":\"详情见电话\"," + fields + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/ticketId");
    }
}
