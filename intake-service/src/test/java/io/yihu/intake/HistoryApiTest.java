package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.TestTokens;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryApiTest extends IntakeTest {
    private final String number = "L-" + UUID.randomUUID();

    @BeforeEach
    void units() {
        Others.knowUnit();
        await().untilAsserted(() -> assertThat(take("true", row()).status()).isEqualTo(200));
    }

    @Test
    void a_closed_ticket_of_an_older_ledger_is_taken_in_once_and_shown_as_history() {
        Api.Answer first = take("false", row());
        Api.Answer again = take("false", row());

        assertThat(first.at("/imported")).isEqualTo("1");
        assertThat(again.at("/already")).isEqualTo("1");
        String id = first.at("/ticketIds/0");
        assertThat(again.at("/ticketIds/0")).isEqualTo(id);
        await().untilAsserted(() -> assertThat(KafkaProbe.of("ticket-amended").all())
                .filteredOn(r -> id.equals(r.key()))
                .singleElement()
                .satisfies(
                        r -> assertThat(r.headers()).containsEntry("ce_type", "cn.12345.ticket.history-imported.v1")));
        assertThat(KafkaProbe.of("ticket-created").all()).noneMatch(r -> id.equals(r.key()));
        Api.Answer seen = agent().get("/api/tickets?source=ledger-2024&externalNumber=" + number);
        assertThat(seen.at("/status/zh")).isEqualTo("结案");
        assertThat(seen.at("/unit/code")).isEqualTo("chengguan");
        assertThat(seen.at("/registeredAt")).isEqualTo("2024-05-06T01:00:00Z");
        assertThat(seen.at("/title")).isEqualTo("占道经营，请打139****1234");
        assertThat(seen.at("/reply")).isEqualTo("已劝离");
        assertThat(seen.json().get("timeline")).hasSize(1);
        assertThat(seen.at("/timeline/0/zh")).contains("历史工单", "2024-05-08");
    }

    @Test
    void a_dry_run_changes_nothing() {
        assertThat(take("true", row()).at("/imported")).isEqualTo("0");

        assertThat(agent().get("/api/tickets?source=ledger-2024&externalNumber=" + number)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chengguan | nobody | unit | unknown-unit",
                "street.vendors | no.such | category | unknown-category",
                "songtaoli | nowhere | place.estate | unknown-place",
                "2024-05-06T10:00:00+08:00 | 2024-05-05T10:00:00+08:00 | assignedAt | times-out-of-order",
                "2024-05-09T10:00:00+08:00 | 2090-05-09T10:00:00+08:00 | closedAt | times-out-of-order",
                ",\"solved\":true | '' | satisfaction | answers-incomplete",
                ",\"signedOnTime\":true | '' | signedOnTime | signing-incomplete"
            })
    void a_wrong_row_is_named_with_its_field_and_the_whole_batch_changes_nothing(
            String right, String wrong, String field, String reason) {
        Api.Answer refused =
                take("false", row(), row().replace(number, number + "-b").replace(right, wrong));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.at("/field")).isEqualTo("tickets[1]." + field);
        assertThat(refused.at("/reason")).isEqualTo(reason);
        assertThat(agent().get("/api/tickets?source=ledger-2024&externalNumber=" + number)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_same_number_with_another_content_is_refused() {
        take("false", row());

        Api.Answer other = take("false", row().replace("已劝离", "已处罚"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("/field")).isEqualTo("tickets[0].externalNumber");
    }

    @Test
    void only_the_administrator_and_the_platform_import() {
        String body = body("true", row());

        assertThat(agent().post("/api/history", body).status()).isEqualTo(403);
        assertThat(as("machine").post("/api/history", body).status()).isEqualTo(200);
        assertThat(new Api(port, TestTokens.bearer("machine", "chengguan"))
                        .post("/api/history", body)
                        .at("/reason"))
                .isEqualTo("machine-of-a-unit");
    }

    private Api.Answer take(String dryRun, String... rows) {
        return as("administrator").post("/api/history", body(dryRun, rows));
    }

    private static String body(String dryRun, String... rows) {
        return "{\"dryRun\":" + dryRun + ",\"tickets\":[" + Stream.of(rows).collect(Collectors.joining(",")) + "]}";
    }

    private String row() {
        return ("{'source':'ledger-2024','externalNumber':'%s','kind':'COMPLAINT','title':'占道经营，请打13987651234',"
                        + "'description':'门口有摊贩','category':'street.vendors','place':{'estate':'songtaoli'},"
                        + "'registeredAt':'2024-05-06T09:00:00+08:00','assignedAt':'2024-05-06T10:00:00+08:00',"
                        + "'unit':'chengguan','signedAt':'2024-05-06T11:00:00+08:00','signedOnTime':true,"
                        + "'resolvedAt':'2024-05-08T10:00:00+08:00','outcome':'SOLVED','onTime':true,"
                        + "'closedAt':'2024-05-09T10:00:00+08:00','contacted':true,'solved':true,"
                        + "'satisfaction':'SATISFIED','reply':'已劝离'}")
                .formatted(number)
                .replace('\'', '"');
    }
}
