package io.yihu.allinone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.fault.Cluster.Part;
import io.yihu.allinone.rest.Api;
import io.yihu.identity.TokenClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code ./yihu cluster} loses one of its three brokers and one of the two instances of each service while people call and
 * work. Run by {@code .ci/steps.d/50-cluster.sh}: fourteen processes take minutes to start.
 */
@EnabledIfSystemProperty(named = "yihu.cluster", matches = "true")
class ClusterUnderFireTest {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterUnderFireTest.class);
    private static final int SOME_TRAFFIC = 15;
    private static final int MEMBERS = 14;
    private static final int BASE = Integer.getInteger("yihu.cluster.base", 22_080);

    private static final Map<String, String> LEDGER = new ConcurrentHashMap<>();

    @TempDir
    static Path folder;

    private static YihuCluster cluster;

    @BeforeAll
    static void start() {
        cluster = YihuCluster.start(folder, BASE);
        cluster.awaitReady();
        LOG.info("{}", cluster.said());
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void with_a_broker_and_one_of_each_service_dead_everything_goes_on_and_nothing_is_lost_or_done_twice()
            throws Exception {
        assertThat(cluster.pids()).hasSize(MEMBERS);
        assertThat(TokenClient.of(cluster.data().resolve("identity")).token("dispatcher", null))
                .isNotBlank();
        try (Clerks clerks = new Clerks(cluster.uri(Part.DISPATCH), cluster.uri(Part.FEEDBACK));
                Callers callers = new Callers("cluster", cluster.uri(Part.INTAKE), clerks::swamped, LEDGER)) {
            awaitTraffic();
            for (String member : new String[] {"broker-1", "intake-1", "dispatch-2", "feedback-1", "analytics-2"}) {
                killed(member);
            }
            callers.hangUp();

            Audit audit = new Audit(cluster, LEDGER);
            audit.awaitAllClosed();
            LOG.info("{} tickets, all closed by what is left", LEDGER.size());
            assertThat(callers.contradictions).isEmpty();
            audit.everythingIsThereOnce();
        }
        assertThat(cluster.alive()).isEqualTo(MEMBERS - 5);
        theFrontDoorFindsWhatIsLeft();
        assertThat(WatchedMetrics.missing(cluster))
                .as("named by dashboard or alerts, offered by nobody")
                .isEmpty();
        everybodyEndsWithTheLauncher();
    }

    private static void killed(String member) {
        cluster.kill(member);
        Awaitility.await(member + " is named")
                .atMost(Duration.ofSeconds(30))
                .until(() -> cluster.said().contains(member + " has ended with 137"));
        awaitTraffic();
    }

    private static void awaitTraffic() {
        int before = LEDGER.size();
        Awaitility.await("tickets are registered")
                .atMost(Duration.ofSeconds(180))
                .until(() -> LEDGER.size() >= before + SOME_TRAFFIC);
    }

    /** A pooled connection to a dead instance may cost one answer, not two. */
    private static void theFrontDoorFindsWhatIsLeft() {
        Api supervisor = Api.as("supervisor", null);
        for (String path : new String[] {"/api/work-items", "/api/callbacks", "/api/tickets/" + anyTicket()}) {
            Awaitility.await(path)
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(supervisor
                                    .get(cluster.frontDoor().resolve(path))
                                    .status())
                            .isEqualTo(200));
        }
    }

    private static String anyTicket() {
        return LEDGER.values().iterator().next();
    }

    private static void everybodyEndsWithTheLauncher() {
        cluster.killLauncher();
        Awaitility.await("members end")
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(cluster.alive()).isZero());
    }
}
