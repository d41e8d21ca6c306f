package io.yihu.allinone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.fault.Cluster.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * A service dies at every step of a rebuild, under load; what is left is the old generation or the new, each whole.
 * Only with {@code -Ddrills=true}.
 */
@EnabledIfSystemProperty(named = "drills", matches = "true")
class RebuildUnderFireTest {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildUnderFireTest.class);
    private static final List<String> PLACES =
            List.of("rebuild-filling:1:1", "rebuild-both:1:1", "rebuild-swapped:1:1");
    /** The broker keeps the partitions of a killed reader for 45 s, and a rebuild waits for its successor. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private static final List<String> IMPATIENT =
            List.of("-Dyihu.rebuild.lease=3s", "-Dyihu.rebuild.tidy=500ms", "-Dyihu.rebuild.retire=3s");

    private final Map<String, String> ledger = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void killed_at_any_step_of_a_rebuild_the_projections_are_whole_and_the_next_rebuild_finds_no_difference()
            throws Exception {
        try (Cluster cluster = new Cluster(folder)) {
            cluster.start();
            try (Clerks clerks = new Clerks(cluster.uri(Part.DISPATCH), cluster.uri(Part.FEEDBACK));
                    Callers callers = new Callers("rebuild", cluster.uri(Part.INTAKE), clerks::swamped, ledger)) {
                for (String place : PLACES) {
                    dieAt(place, cluster);
                    JsonNode report = analytics(cluster).rebuilt(false);
                    LOG.info("after {}: {}", place, report);
                    assertThat(report.path("differences").asInt())
                            .as(report.toString())
                            .isZero();
                    assertThat(report.path("documentsCompared").asInt()).isPositive();
                }
                JsonNode swapped = analytics(cluster).rebuilt(true);
                LOG.info("swapped: {}", swapped);
                assertThat(swapped.path("swapped").asBoolean()).isTrue();
                callers.hangUp();
            }
            assertThat(analytics(cluster).rebuilt(false).path("differences").asInt())
                    .isZero();
        }
    }

    private void dieAt(String place, Cluster cluster) {
        cluster.child(Part.ANALYTICS).kill();
        cluster.start(Part.ANALYTICS, with("-Dyihu.failpoint=" + place));
        cluster.awaitReady(Part.ANALYTICS);
        assertThat(analytics(cluster).begin(true).status()).isIn(202, 0);
        cluster.child(Part.ANALYTICS).awaitEnd(PATIENCE);
        cluster.start(Part.ANALYTICS, IMPATIENT);
        cluster.awaitReady(Part.ANALYTICS);
    }

    private static List<String> with(String more) {
        return Stream.concat(IMPATIENT.stream(), Stream.of(more)).toList();
    }

    private static Rebuilding analytics(Cluster cluster) {
        return new Rebuilding(cluster.uri(Part.ANALYTICS));
    }
}
