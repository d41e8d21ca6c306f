package io.yihu.kit.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.project.ReferenceProjection;
import io.yihu.kit.reference.ReferencePublisher;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReferencePublisherTest extends HouseTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    DecisionStores stores;

    @Autowired
    ReferenceProjection references;

    final String code = "unit-" + UUID.randomUUID();

    @Test
    void what_is_new_or_changed_is_published_and_what_is_not_is_not() {
        ReferencePublisher units = new ReferencePublisher(stores, Topic.REFERENCE_UNITS, RecordType.UNIT);

        assertThat(units.publish(Map.of(code, unit("市政设施办公室")), NOW)).isEqualTo(1);
        assertThat(units.publish(Map.of(code, unit("市政设施办公室")), NOW)).isZero();
        assertThat(units.publish(Map.of(code, unit("市政中心")), NOW)).isEqualTo(1);
        assertThat(units.publish(Map.of(code, unit("市政中心")), NOW)).isZero();

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(references.find(Topic.REFERENCE_UNITS, code, UnitReference.class))
                        .hasValue(unit("市政中心")));
    }

    private UnitReference unit(String nameZh) {
        return new UnitReference(code, nameZh, "Municipal Facilities", "DEPARTMENT", null);
    }
}
