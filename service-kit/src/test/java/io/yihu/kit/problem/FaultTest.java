package io.yihu.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.trace.LogLines;
import io.yihu.kit.web.ServiceTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FaultTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource({
        "MALFORMED,400", "UNAUTHENTICATED,401", "FORBIDDEN,403", "NOT_FOUND,404", "ILLEGAL_TRANSITION,409",
        "CONFLICTING_REPEAT,409", "CONFLICT,409", "STALE_VERSION,412", "TOO_LARGE,413", "UNSUPPORTED_MEDIA,415",
        "RULE,422", "TOO_MANY,429", "UNAVAILABLE,503"
    })
    void every_kind_of_refusal_has_its_status(RefusalKind kind, int status) {
        assertThat(ProblemType.of(kind).status()).isEqualTo(status);
    }

    @Test
    void no_kind_of_refusal_is_forgotten() {
        assertThat(EnumSet.allOf(RefusalKind.class))
                .hasSize(13)
                .allSatisfy(kind -> assertThat(ProblemType.of(kind)).isNotNull());
    }

    @Test
    void a_rule_is_told_with_reason_field_and_correlation() {
        var answer = asAgent().with("X-Correlation-Id", "call-42").get("/api/faults/rule");

        assertProblem(answer, 422, "rule", "no-such-unit");
        assertField(answer, "unit");
        assertThat(answer.json().path("correlationId").asString()).isEqualTo("call-42");
    }

    @Test
    void the_unexpected_is_an_internal_error_told_only_to_the_log(CapturedOutput log) {
        var answer = asAgent().with("X-Correlation-Id", "call-43").get("/api/faults/bug");

        assertProblem(answer, 500, "internal", "internal");
        assertThat(log.getAll()).contains("secret of the house");
    }

    @Test
    void a_log_line_names_the_ticket_of_the_path() {
        try (LogLines log = LogLines.of("io.yihu.kit.problem.Faults")) {
            asAgent().with("X-Correlation-Id", "call-44").get("/api/tickets/20260302-7KQ2/fault");

            assertThat(log.lines()).containsExactly("[call-44] [20260302-7KQ2] Answering 500");
        }
    }

    @Test
    void a_store_that_is_away_is_worth_another_try() {
        var answer = asAgent().get("/api/faults/store");

        assertProblem(answer, 503, "unavailable", "unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-|没有该单位",
                "en|No such unit",
                "en-GB,zh;q=0.5|No such unit",
                "zh-CN,en;q=0.8|没有该单位",
                "fr|没有该单位",
                "%%|没有该单位"
            })
    void a_refusal_speaks_the_callers_language(String accept, String detail) {
        var request = accept.equals("-") ? asAgent() : asAgent().with("Accept-Language", accept);

        assertThat(request.get("/api/faults/rule").json().path("detail").asString())
                .isEqualTo(detail);
    }

    @Test
    void bean_validation_speaks_the_callers_language() {
        var chinese = asAgent().post("/api/samples", "{\"title\":\"a\"}");
        var english = asAgent().with("Accept-Language", "en").post("/api/samples", "{\"title\":\"a\"}");

        assertThat(chinese.json().path("detail").asString()).isEqualTo("不能为null");
        assertThat(english.json().path("detail").asString()).isEqualTo("must not be null");
    }

    @Test
    void the_error_page_cannot_be_asked_for() {
        assertProblem(asAgent().get("/error"), 403, "forbidden", "not-allowed");
    }

    @Test
    void bodies_are_not_logged(CapturedOutput log) {
        asAgent().post("/api/samples", "{\"title\":\"张三的电话\",\"count\":\"x\"}");
        asAgent().post("/api/samples", "{\"title\":\"张三的电话\"");
        asAgent().send("PUT", "/api/samples", BodyPublishers.ofString("张三的电话"));

        assertThat(log.getAll()).doesNotContain("张三");
    }
}
