package io.yihu.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.web.Http;
import io.yihu.kit.web.ServiceTest;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class CorrelationTest extends ServiceTest {

    @Test
    void a_given_id_reaches_the_controller_and_comes_back() {
        var answer = asAgent().with("X-Correlation-Id", "hotline-1.2_3").get("/api/samples/1");

        assertThat(answer.header("X-Correlation-Id")).isEqualTo("hotline-1.2_3");
        assertThat(answer.json().path("correlationId").asString()).isEqualTo("hotline-1.2_3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "", "x\"y", "01234567890123456789012345678901234567890123456789012345678901234"})
    void an_id_that_could_spoil_a_log_is_replaced(String id) {
        var answer = asAgent().with("X-Correlation-Id", id).get("/api/samples/1");

        assertThat(answer.header("X-Correlation-Id")).hasSize(36).isNotEqualTo(id);
    }

    @Test
    void every_request_gets_an_id_of_its_own() {
        assertThat(Http.anonymous(port).get("/api/open").header("X-Correlation-Id"))
                .isNotEqualTo(Http.anonymous(port).get("/api/open").header("X-Correlation-Id"));
    }

    @Test
    void work_of_a_consumer_is_named_and_what_was_before_is_restored() {
        AtomicReference<String> seen = new AtomicReference<>();

        Correlation.run("outer", () -> {
            Correlation.run(
                    "inner",
                    () -> Correlation.forTicket(
                            "T1", () -> seen.set(Correlation.current() + MDC.get(Correlation.TICKET_ID))));
            assertThat(Correlation.current()).isEqualTo("outer");
        });

        assertThat(seen.get()).isEqualTo("innerT1");
        assertThat(Correlation.current()).isNull();
        assertThat(MDC.get(Correlation.TICKET_ID)).isNull();
    }
}
