package io.yihu.allinone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.fault.Cluster.Part;
import io.yihu.allinone.rest.Api;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The rebuild endpoint of one service. */
record Rebuilding(URI service) {
    private static final Api OPERATIONS = Api.as("operations", null);

    Api.Answer begin(boolean swap) {
        return OPERATIONS.post(service.resolve("/actuator/rebuild"), Map.of("swap", Boolean.toString(swap)));
    }

    /** Rebuilds every service beside its live projections, and none may differ. */
    static void assertNoDifferences(Premises house) {
        for (Part service : List.of(Part.INTAKE, Part.DISPATCH, Part.FEEDBACK, Part.ANALYTICS)) {
            JsonNode report = new Rebuilding(house.uri(service)).rebuilt(false);
            assertThat(report.path("documentsCompared").asInt()).isPositive();
            assertThat(report.path("differences").asInt(-1))
                    .as(service + ": " + report)
                    .isZero();
        }
    }

    /** The report of one rebuild. The lease of one that died may have to run out first. */
    JsonNode rebuilt(boolean swap) {
        Api.Answer begun = Awaitility.await("begun")
                .atMost(Duration.ofSeconds(30))
                .until(() -> begin(swap), answer -> answer.status() == 202);
        URI one = service.resolve("/actuator/rebuild/" + begun.body().path("id").asString());
        return Awaitility.await("ended")
                .atMost(Duration.ofSeconds(150))
                .until(
                        () -> OPERATIONS.get(one).body(),
                        report -> report.path("endedAt").isString());
    }
}
