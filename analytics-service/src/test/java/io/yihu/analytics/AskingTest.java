package io.yihu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, and what cannot be answered. */
class AskingTest extends AnalyticsTest {
    private static final String DAY = "/api/reports/days/2025-03-02";

    @ParameterizedTest
    @CsvSource({
        "/api/reports/days/2025-02-30, 400, date, malformed-date",
        "/api/reports/days/20250302, 400, date, malformed-date",
        "/api/reports/days/today, 400, date, malformed-date",
        "/api/reports/days/+12025-03-02, 400, date, malformed-date",
        "/api/reports/days/2025-13-01/tickets?measure=open, 400, date, malformed-date",
        "/api/reports/days/2025-03-02?unit=nobody, 422, unit, unknown-unit",
        "/api/reports/days/2025-03-02?unit=, 422, unit, unknown-unit",
        "/api/reports/days/2025-03-02?community=nowhere, 422, community, unknown-community",
        "/api/reports/days/2025-03-02?units=jingfa, 400, units, unknown-parameter",
        "/api/reports/days/2025-03-02/tickets, 400, measure, missing-parameter",
        "/api/reports/days/2025-03-02/tickets?measure=COMPLETED, 400, measure, unknown-value",
        "/api/reports/days/2025-03-02/tickets?measure=open&limit=0, 400, limit, malformed-parameter",
        "/api/reports/days/2025-03-02/tickets?measure=open&unit=nobody, 422, unit, unknown-unit",
    })
    void what_cannot_be_answered_is_refused_by_field(String path, int status, String field, String reason) {
        Answer answer = get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.json().get("field").asString()).isEqualTo(field);
        assertThat(answer.json().get("reason").asString()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "auditor", "dispatcher", "callback-clerk", "operations"})
    void overseers_read_everything(String role) {
        assertThat(as(role, null, DAY).status()).isEqualTo(200);
        assertThat(as(role, null, DAY + "/tickets?measure=open").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "machine"})
    void others_read_nothing(String role) {
        assertThat(as(role, null, DAY).status()).isEqualTo(403);
        assertThat(as(role, null, DAY + "/tickets?measure=open").status()).isEqualTo(403);
    }

    @Test
    void nobody_reads_without_a_token() {
        assertThat(as(null, null, DAY).status()).isEqualTo(401);
    }

    @Test
    void a_unit_clerk_reads_the_own_unit() {
        assertThat(as("unit-clerk", "jingfa", DAY + "?unit=jingfa").status()).isEqualTo(200);
        assertThat(as("unit-clerk", "jingfa", DAY + "/tickets?measure=open&unit=jingfa")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?unit=weijian",
                "?unit=nobody",
                "?community=haiguan",
                "/tickets?measure=open",
                "/tickets?measure=open&unit=weijian"
            })
    void a_unit_clerk_reads_nothing_else(String rest) {
        Answer answer = as("unit-clerk", "jingfa", DAY + rest);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("reason").asString()).isEqualTo("own-unit-only");
        assertThat(answer.json().get("field").asString()).isEqualTo("unit");
    }
}
