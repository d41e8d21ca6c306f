package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.testkit.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A caller is shown for a task and a purpose, and every ask is written down. */
@ExtendWith(OutputCaptureExtension.class)
class RevealTest extends IntakeTest {
    private static final String PHONE = "13800001234";
    private static final String VISIT = "{\"purpose\":\"visit\"}";

    @Test
    void a_units_clerk_sees_the_caller_while_the_unit_works_on_it(CapturedOutput output) {
        String id = register(appeal());
        assertThat(clerk().post(reveals(id), VISIT).status())
                .as("nothing to do with it")
                .isEqualTo(404);
        Others.assign(id);
        await().untilAsserted(() -> refused(clerk(), id, 403, "no-live-task"));
        Others.signAndResolve(id, "已处理");
        await().untilAsserted(() -> assertThat(
                        as("callback-clerk").post(reveals(id), VISIT).status())
                .isEqualTo(200));
        refused(clerk(), id, 403, "no-live-task");

        assertThat(asks(id)).contains("no-such-ticket", "no-live-task", "granted", "visit", "chengguan");
        assertThat(output.getAll()).doesNotContain(PHONE, "甄样例");
    }

    @Test
    void an_agent_sees_name_number_and_words_of_an_open_ticket_and_the_answer_is_kept_nowhere() {
        String id = register(appeal().with("description", "请打" + PHONE));

        Api.Answer shown = agent().post(reveals(id), VISIT);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.at("/name")).isEqualTo("甄样例");
        assertThat(shown.at("/phone")).isEqualTo(PHONE);
        assertThat(shown.at("/description")).isEqualTo("请打" + PHONE);
        assertThat(shown.at("/until")).isNotBlank();
        assertThat(shown.header("Cache-Control")).contains("no-store");
        Api.Answer asked = as("auditor").get("/api/reveals?ticketId=" + id);
        assertThat(asked.text()).doesNotContain(PHONE, "甄样例");
        assertThat(asked.at("/asks/0/outcome")).isEqualTo("granted");
        assertThat(asked.at("/asks/0/sequence")).isEqualTo(shown.at("/entry"));
    }

    @Test
    void a_report_is_shown_to_the_accepting_desk_only() {
        String id = register(appeal().with("kind", "REPORT"));
        Others.assign(id);
        await().untilAsserted(() -> refused(clerk(), id, 403, "sealed"));

        assertThat(agent().post(reveals(id), VISIT).at("/phone")).isEqualTo(PHONE);
    }

    @Test
    void an_anonymous_caller_an_unknown_purpose_and_an_ended_ticket_are_refused() {
        String anonymous = register(appeal().with("caller", Map.of("anonymous", true, "phone", PHONE)));
        refused(agent(), anonymous, 422, "anonymous");
        String id = register(appeal());
        assertThat(agent().post(reveals(id), "{\"purpose\":\"curiosity\"}").at("/reason"))
                .isEqualTo("unknown-purpose");
        Others.assign(id);
        Others.signAndResolve(id, "已处理");
        Others.close(id);
        await().untilAsserted(() -> refused(agent(), id, 409, "already-over"));
        assertThat(as("supervisor").post(reveals(id), VISIT).status()).isEqualTo(403);
    }

    @Test
    void the_ticket_page_shows_the_number_for_a_while_and_the_list_shows_who_looked() {
        String id = register(appeal());
        assertThat(agent().get("/intake/fragments/tickets/" + id).text())
                .contains("显示号码", "138****1234")
                .doesNotContain(PHONE);

        Api.Answer shown =
                agent().with("HX-Request", "true").form("/intake/tickets/" + id + "/reveals", "purpose=contact-caller");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text()).contains(PHONE, "load delay:600s", "已留痕");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(agent().form("/intake/tickets/" + id + "/reveals", "purpose=")
                        .status())
                .isEqualTo(422);
        assertThat(as("supervisor").get("/intake/reveals?ticketId=" + id).text())
                .contains("已显示", "联系诉求人了解情况", "unknown-purpose")
                .doesNotContain(PHONE);
    }

    @Test
    void the_chain_is_verified_on_request() {
        agent().post(reveals(register(appeal())), VISIT);

        assertThat(as("operations").get("/api/reveals/verification").at("/intact"))
                .isEqualTo("true");
        assertThat(as("auditor")
                        .get("/api/reveals/verification?sequence=1&hash=00")
                        .at("/brokenAt"))
                .isEqualTo("1");
    }

    private String register(Appeals appeal) {
        return agent().post("/api/tickets", appeal.json()).at("/ticketId");
    }

    private static Appeals appeal() {
        return Appeals.ready().with("caller", Map.of("name", "甄样例", "phone", PHONE));
    }

    private Api clerk() {
        return new Api(port, TestTokens.bearer("unit-clerk", "chengguan"));
    }

    private String asks(String id) {
        return as("supervisor").get("/api/reveals?ticketId=" + id).text();
    }

    private static void refused(Api who, String id, int status, String reason) {
        Api.Answer answer = who.post(reveals(id), VISIT);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains(reason);
    }

    private static String reveals(String id) {
        return "/api/tickets/" + id + "/reveals";
    }
}
