package io.yihu.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongRequestTest extends ServiceTest {

    @Test
    void an_unknown_parameter_is_named() {
        var answer = asAgent().get("/api/samples?limit=10&colour=red&state=open");

        assertProblem(answer, 400, "malformed", "unknown-parameter");
        assertField(answer, "colour");
    }

    @Test
    void the_token_of_a_form_against_forgery_is_no_parameter_of_the_endpoint() {
        assertThat(asAgent().get("/api/samples?limit=10&_csrf=x").status()).isEqualTo(200);
    }

    @Test
    void an_endpoint_without_parameters_takes_none() {
        assertProblem(asAgent().get("/api/samples/1?a=1"), 400, "malformed", "unknown-parameter");
        assertProblem(asAgent().get("/api/callers/me?subject=x"), 400, "malformed", "unknown-parameter");
    }

    @Test
    void declared_parameters_and_a_page_are_understood() {
        var answer = asAgent().get("/api/samples?limit=200&after=abc&state=open&year=2026&urgency=URGENT");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("items").get(0).asString()).isEqualTo("200 after abc");
        assertThat(asAgent().get("/api/samples").json().path("items").get(0).asString())
                .isEqualTo("50 after null");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,limit,malformed-parameter",
        "limit=201,limit,malformed-parameter",
        "limit=ten,limit,malformed-parameter",
        "limit=1&limit=2,limit,given-twice",
        "after=,after,malformed-parameter",
        "year=abc,year,wrong-type",
        "urgency=SOON,urgency,unknown-value"
    })
    void a_wrong_parameter_is_named(String query, String field, String reason) {
        var answer = asAgent().get("/api/samples?" + query);

        assertProblem(answer, 400, "malformed", reason);
        assertField(answer, field);
    }

    @Test
    void a_wrong_path_variable_is_named() {
        var answer = asAgent().get("/api/samples/seven");

        assertProblem(answer, 400, "malformed", "wrong-type");
        assertField(answer, "number");
    }

    @Test
    void a_path_without_a_handler_is_not_found_and_an_unhandled_method_not_allowed() {
        assertProblem(asAgent().get("/api/nowhere"), 404, "not-found", "not-found");
        var answer = asAgent().send("DELETE", "/api/samples", BodyPublishers.noBody());
        assertProblem(answer, 405, "method-not-allowed", "method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void an_unacceptable_answer_is_told_as_a_problem() {
        assertProblem(
                asAgent().with("Accept", "image/png").get("/api/samples/1"), 406, "not-acceptable", "not-acceptable");
    }

    @Test
    void head_answers_as_get_without_body() {
        var good = asAgent().send("HEAD", "/api/samples/1", BodyPublishers.noBody());
        var bad = asAgent().send("HEAD", "/api/samples/seven", BodyPublishers.noBody());

        assertThat(good.status()).isEqualTo(200);
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(good.body() + bad.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/sam<ples HTTP/1.1\r\nHost: x\r\n\r\n",
                "GARBAGE\r\n\r\n",
                "GET /api/samples HTTP/1.1\r\n\r\n",
                "GET /api/%2e%2e/%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api//samples;x=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            })
    void a_request_the_server_cannot_read_is_a_problem_too(String raw) throws IOException {
        String answer = exchange(raw);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:yihu:problem:malformed");
        assertNothingLeaks(answer);
    }

    @Test
    void headers_that_are_too_large_are_a_problem_too() throws IOException {
        String answer =
                exchange("GET /api/samples HTTP/1.1\r\nHost: x\r\nX-Big: %s\r\n\r\n".formatted("a".repeat(40_000)));

        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
        assertNothingLeaks(answer);
    }

    private String exchange(String raw) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
