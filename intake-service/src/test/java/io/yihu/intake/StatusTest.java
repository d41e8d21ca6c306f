package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Callers who are nobody to the house, with a number and a code. */
class StatusTest extends IntakeTest {
    private static final HttpClient CITIZEN = HttpClient.newHttpClient();

    @Test
    void with_number_and_code_a_caller_sees_how_far_it_is_and_nothing_that_was_said() throws Exception {
        Api.Answer receipt = register("COMPLAINT");

        HttpResponse<String> seen = ask(receipt.at("/ticketId"), receipt.at("/queryCode"));

        assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
        assertThat(seen.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(seen.body())
                .contains("待派单", "派给承办单位，并告知答复期限", "已登记受理", "下水道堵塞")
                .doesNotContain("楼道漏水", "5678", "来电人甲");
    }

    @Test
    void the_same_order_again_is_told_the_same_code_and_others_have_others() {
        Appeals appeal = Appeals.ready();
        String first = agent().post("/api/tickets", appeal.json()).at("/queryCode");

        assertThat(first).matches("[0-9]{8}");
        assertThat(agent().post("/api/tickets", appeal.json()).at("/queryCode")).isEqualTo(first);
        assertThat(register("COMPLAINT").at("/queryCode")).isNotEqualTo(first);
    }

    @Test
    void digits_may_be_written_as_people_write_them() throws Exception {
        Api.Answer receipt = register("COMPLAINT");
        String number = receipt.at("/ticketId").replace("-", " ");
        String code = receipt.at("/queryCode");

        assertThat(ask(number, code.substring(0, 4) + " " + code.substring(4)).statusCode())
                .isEqualTo(200);
        assertThat(ask(number, fullWidth(code)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_code_and_a_ticket_that_is_not_there_are_told_alike_and_nobody_guesses_for_long() throws Exception {
        Api.Answer receipt = register("COMPLAINT");
        String wrong = receipt.at("/queryCode").startsWith("9") ? "10000000" : "90000000";

        HttpResponse<String> first = ask(receipt.at("/ticketId"), wrong);
        HttpResponse<String> nowhere = ask("000101-0000-0000", "12345678");
        for (int i = 0; i < 4; i++) {
            assertThat(ask(receipt.at("/ticketId"), wrong).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> sixth = ask(receipt.at("/ticketId"), receipt.at("/queryCode"));

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(first.body()).contains("wrong-query-code", "queryCode");
        assertThat(nowhere.body()).contains("wrong-query-code");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void of_a_report_only_the_state_is_told() throws Exception {
        Api.Answer receipt = register("REPORT");

        assertThat(ask(receipt.at("/ticketId"), receipt.at("/queryCode")).body())
                .contains("\"timeline\":[]")
                .doesNotContain("下水道堵塞", "松涛", "已登记受理");
    }

    @Test
    void the_page_asks_answers_and_says_beside_the_field_what_is_wrong() throws Exception {
        Api.Answer receipt = register("COMPLAINT");
        String form = "ticketId=" + receipt.at("/ticketId") + "&queryCode=";

        assertThat(send("/status", null).body()).contains("查询办理进度", "查询码");
        assertThat(send("/status", form + receipt.at("/queryCode")).body()).contains("待派单", "已登记受理");
        HttpResponse<String> wrong = send("/status", form + "1");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("status-queryCode-wrong", receipt.at("/ticketId"));
        assertThat(send("/status", "ticketId=&queryCode=").body()).contains("status-ticketId-wrong");
    }

    @Test
    void the_agent_reads_the_code_out_after_registering() {
        Api.Answer receipt = register("COMPLAINT");
        String code = receipt.at("/queryCode");

        assertThat(agent().get("/intake/calls?registered=" + receipt.at("/ticketId"))
                        .text())
                .contains("查询码", code.substring(0, 4) + " " + code.substring(4));
    }

    private Api.Answer register(String kind) {
        Api.Answer answer = agent().post(
                        "/api/tickets",
                        "{\"source\":\"desk\",\"channel\":\"HOTLINE\",\"kind\":\"" + kind + "\",\"title\":\"楼道漏水\","
                                + "\"description\":\"楼道漏水\",\"category\":\"drainage.blocked\",\"place\":{\"estate\":\"songtaoli\"},"
                                + "\"caller\":{\"name\":\"来电人甲\",\"phone\":\"13800005678\"}}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private HttpResponse<String> ask(String number, String code) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/status"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"ticketId\":\"" + number + "\",\"queryCode\":\"" + code + "\"}"));
        return CITIZEN.send(request.build(), BodyHandlers.ofString());
    }

    /** A form, or the page where there is none. */
    private HttpResponse<String> send(String path, String form) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Accept", "text/html");
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        return CITIZEN.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf((char) (digit + 0xFEE0)))
                .reduce("", String::concat);
    }
}
