package io.yihu.allinone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.rest.Api;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** What one house knows, compared with what callers were told. */
final class HouseAudit {
    private final OneHouse house;
    private final Map<String, String> ledger;
    private final Api agent = Api.as("agent", null);
    private final Api supervisor = Api.as("supervisor", null);

    HouseAudit(OneHouse house, Map<String, String> ledger) {
        this.house = house;
        this.ledger = ledger;
    }

    /** One ticket after the other. */
    void awaitAllClosed() {
        List<String> open = new ArrayList<>(ledger.values());
        Awaitility.await("all closed")
                .atMost(Duration.ofSeconds(240))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    while (!open.isEmpty() && closed(open.get(open.size() - 1))) {
                        open.remove(open.size() - 1);
                    }
                    return open.isEmpty();
                });
    }

    /** In every service, in the figures and on the topics. */
    void everythingIsThereOnce() {
        assertThat(ledger.values()).doesNotHaveDuplicates();
        assertThat(ledger.values()).allSatisfy(ticket -> {
            assertThat(supervisor
                            .get(uri("dispatch", "/api/work-items/" + ticket))
                            .done())
                    .isTrue();
            assertThat(supervisor
                            .get(uri("feedback", "/api/callbacks/" + ticket))
                            .done())
                    .isTrue();
        });
        Awaitility.await("figures")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(List.of(counted("received"), counted("completed"), counted("closed")))
                        .containsOnly(ledger.size()));
        PublishedHistory history = PublishedHistory.read(house.kafka());
        assertThat(history.tickets("/yihu/intake")).isEqualTo(ledger.size());
        assertThat(history.withHoles()).as("events lost").isEmpty();
        assertThat(history.outOfOrder()).as("first appearances out of order").isEmpty();
    }

    /** The day's report without the moment it was made. */
    String figures() {
        return figures(days());
    }

    String figures(List<LocalDate> days) {
        return days.stream()
                .map(day -> supervisor
                        .get(uri("analytics", "/api/reports/days/" + day))
                        .body()
                        .toString()
                        .replaceAll("\"asOf\":\"[^\"]*\"", ""))
                .toList()
                .toString();
    }

    private int counted(String measure) {
        return days().stream()
                .mapToInt(day -> supervisor
                        .get(uri("analytics", "/api/reports/days/" + day))
                        .body()
                        .path("total")
                        .path("counts")
                        .path(measure)
                        .asInt())
                .sum();
    }

    private boolean closed(String ticket) {
        return agent.get(uri("intake", "/api/tickets/" + ticket))
                .body()
                .path("status")
                .path("code")
                .asString("")
                .equals("CLOSED");
    }

    /** A run may pass midnight. */
    static List<LocalDate> days() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return List.of(today.minusDays(1), today);
    }

    private URI uri(String part, String path) {
        return house.uri(part).resolve(path);
    }
}
