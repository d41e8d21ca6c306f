package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.yihu.intake.TicketClaims.Wanted;
import io.yihu.intake.domain.Registration;
import io.yihu.kit.outbox.DecisionStore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agent registers a call on a page. */
class CallPagesTest extends IntakeTest {
    private static final String FORM = "/intake/calls";
    private static final Pattern KEY = Pattern.compile("name=\"key\" data-kept value=\"([0-9a-f-]{36})\"");

    @Autowired
    MongoDatabase database;

    @Autowired
    TicketClaims claims;

    @Autowired
    DecisionStore<Registration> registrations;

    @Test
    void a_call_becomes_a_ticket_whose_number_is_there_to_be_read_out() {
        Api.Answer sent = agent().form(FORM, call().fields());

        assertThat(sent.status()).as(sent.text()).isEqualTo(302);
        String id = numberIn(sent);
        assertThat(sent.header("Location")).endsWith(FORM + "?registered=" + id);
        String page = agent().get(FORM + "?registered=" + id).text();
        assertThat(page).contains(id, "请把工单号和查询码告诉来电人", "/tickets/" + id, "登记下一个来电", "松涛里小区", "下水道堵塞");
        assertThat(page).doesNotContain("5678", "还缺分类或地点");
        assertThat(agent().get("/intake/fragments/tickets/" + id).text())
                .contains("污水外溢", "来** 138****5678", "热线", "投诉 · 一般");
    }

    @Test
    void what_the_page_registers_is_what_a_machine_would_have_registered() {
        String onPage = numberIn(agent().form(FORM, call().fields()));
        String overRest = agent().post("/api/tickets", """
                        {"source":"desk","channel":"HOTLINE","kind":"COMPLAINT","title":"下水道堵塞","description":"污水外溢",
                        "category":"drainage.blocked","place":{"estate":"songtaoli"},
                        "caller":{"name":"来电人甲","phone":"13800005678"}}""").at("/ticketId");

        Registration one = registrations.find(onPage).orElseThrow().state();
        Registration other = registrations.find(overRest).orElseThrow().state();
        assertThat(one)
                .usingRecursiveComparison()
                .ignoringFields("origin", "registeredAt")
                .isEqualTo(other);
    }

    @Test
    void what_is_missing_or_wrong_is_said_beside_its_field_and_everything_typed_stays() {
        long before = database.getCollection("registrations").countDocuments();

        Api.Answer half = agent().form(
                        FORM,
                        call().with("kind", "")
                                .with("title", "  ")
                                .with("phone", "问他儿子")
                                .with("place", "atlantis")
                                .with("source", "110")
                                .fields());

        assertThat(half.status()).isEqualTo(422);
        assertThat(half.text())
                .contains("call-kind-wrong", "call-title-wrong", "请填写此项", "call-phone-wrong", "电话为 3 至 30 位数字")
                .contains("call-source-wrong", "以字母开头", "<details open=\"open\">")
                .contains(">污水外溢</textarea>", "value=\"来电人甲\"", "value=\"问他儿子\"", "value=\"110\"")
                .contains("selected=\"selected\">　　下水道堵塞", "<!DOCTYPE html>")
                .doesNotContain("call-name-wrong", "call-description-wrong");
        assertThat(database.getCollection("registrations").countDocuments())
                .as("none more; closed ones may go to the archive meanwhile")
                .isLessThanOrEqualTo(before);
    }

    @Test
    void a_code_that_nobody_knows_is_refused_as_it_is_to_machines_beside_the_field_it_was_chosen_in() {
        Api.Answer refused = agent().with("HX-Request", "true")
                .form(
                        FORM,
                        call().with("place", "atlantis")
                                .with("category", "no.such")
                                .fields());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("call-place-wrong", "没有这个地点代码", "call-category-wrong", "没有这个分类代码")
                .doesNotContain("<html");
        assertThat(refused.text()).contains("name=\"key\" data-kept value=\"" + key(refused));
    }

    @Test
    void sent_twice_or_at_the_same_time_it_is_one_ticket() {
        String fields = call().fields();

        List<String> numbers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> numberIn(agent().form(FORM, fields))))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(numbers).hasSize(4).containsOnly(numberIn(agent().form(FORM, fields)));
    }

    @Test
    void a_form_changed_after_it_was_registered_names_the_ticket_and_makes_another_one_only_when_sent_again() {
        Call call = call();
        String first = numberIn(agent().form(FORM, call.fields()));
        call.with("description", "另外路灯也不亮");

        Api.Answer asked = agent().form(FORM, call.fields());

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("这张表已经登记为工单", "/tickets/" + first, "另外路灯也不亮");
        String second = numberIn(agent().form(FORM, call.with("key", key(asked)).fields()));
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void a_form_whose_first_sending_broke_off_halfway_is_asked_to_be_sent_again() {
        Call call = call();
        claims.claim(new Wanted("test-agent", call.key(), CallReader.DESK, null, "of what was typed before"));

        Api.Answer asked = agent().form(FORM, call.fields());

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("上次提交没有完成").doesNotContain("已经登记为工单");
        assertThat(agent().form(FORM, call.with("key", key(asked)).fields()).status())
                .isEqualTo(302);
    }

    @Test
    void a_report_is_sealed_and_an_appeal_of_unknown_place_says_that_something_is_missing() {
        String report =
                numberIn(agent().form(FORM, call().with("kind", "REPORT").fields()));
        String unknown = numberIn(agent().form(FORM, call().with("place", "").fields()));

        assertThat(agent().get(FORM + "?registered=" + report).text())
                .contains("举报（内容保密）")
                .doesNotContain("污水外溢");
        assertThat(agent().get(FORM + "?registered=" + unknown).text()).contains("还缺分类或地点");
    }

    @Test
    void only_agents_register_on_the_page_and_only_they_are_led_to_it() {
        assertThat(agent().get("/intake/fragments/todo").text()).contains("href=\"" + FORM + "\"");
        assertThat(agent().get(FORM).text()).contains("登记来电", "松涛里小区", "热线来电", "autocomplete=\"off\"");
        assertThat(agent().with("Accept-Language", "en").get(FORM).text())
                .contains("Register a call", "Songtaoli", "lang=\"en\"");
        for (String role : List.of("supervisor", "auditor")) {
            assertThat(as(role).get("/intake/fragments/todo").text()).doesNotContain(FORM);
        }
        for (String role : List.of("supervisor", "auditor", "dispatcher", "unit-clerk", "machine", "administrator")) {
            assertThat(as(role).get(FORM).status()).as(role).isEqualTo(403);
            assertThat(as(role).form(FORM, call().fields()).status()).as(role).isEqualTo(403);
        }
    }

    @Test
    void a_form_without_its_key_a_number_of_no_ticket_and_an_unknown_field_register_nothing() {
        Api.Answer bare = agent().form(FORM, call().with("key", "").fields());

        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.text()).contains("页面已过期", "污水外溢");
        assertThat(agent().form(FORM, "").status()).isEqualTo(422);
        assertThat(agent().form(FORM, call().with("kind", "SONG").fields()).text())
                .contains("call-kind-wrong");
        assertThat(agent().form(FORM, call().with("unit", "shizheng").fields()).status())
                .isEqualTo(400);
        assertThat(agent().get(FORM + "?registered=000000-0000-0000").status()).isEqualTo(404);
    }

    /** A form as it was filled in. */
    private static final class Call {
        private final Map<String, String> fields = new LinkedHashMap<>();

        Call with(String field, String value) {
            fields.put(field, value);
            return this;
        }

        String key() {
            return fields.get("key");
        }

        String fields() {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    private static Call call() {
        return new Call()
                .with("key", UUID.randomUUID().toString())
                .with("kind", "COMPLAINT")
                .with("title", "下水道堵塞")
                .with("description", "污水外溢")
                .with("category", "drainage.blocked")
                .with("place", "songtaoli")
                .with("urgency", "")
                .with("name", "来电人甲")
                .with("phone", "13800005678")
                .with("channel", "")
                .with("source", "")
                .with("externalNumber", "");
    }

    private static String numberIn(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return answer.header("Location").replaceFirst(".*registered=", "");
    }

    private static String key(Api.Answer form) {
        Matcher key = KEY.matcher(form.text());
        assertThat(key.find()).as(form.text()).isTrue();
        return key.group(1);
    }
}
