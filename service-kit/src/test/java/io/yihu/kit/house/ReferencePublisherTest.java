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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReferencePublisherTest extends HouseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    DecisionStores stores;

    @Autowired
    ReferenceProjection references;

    final String code = "unit-" + UUID.randomUUID();

    @Test
    void what_is_new_or_changed_is_published_and_what_is_not_is_not() {
        assertThat(publish(1, unit("市政设施办公室"))).isEqualTo(1);
        assertThat(publish(1, unit("市政设施办公室"))).isZero();
        assertThat(publish(2, unit("市政中心"))).isEqualTo(1);
        assertThat(publish(3, unit("市政中心"))).isZero();

        awaitUnit(unit("市政中心"));
    }

    @Test
    void a_late_publisher_of_an_older_version_changes_nothing() {
        publish(3, unit("甲"));
        publish(5, unit("甲"));

        assertThat(publish(4, unit("乙"))).isZero();

        awaitUnit(unit("甲"));
    }

    @Test
    void what_is_gone_is_marked_as_ended_once() {
        publish(1, unit("市政中心"));

        assertThat(units().publish(Map.of(), 2, gone -> gone.endedOn(TODAY), NOW))
                .isPositive();
        assertThat(units().publish(Map.of(), 2, gone -> gone.endedOn(TODAY.plusDays(1)), NOW))
                .isZero();

        awaitUnit(unit("市政中心").endedOn(TODAY));
    }

    @Test
    void what_is_taken_back_is_gone_everywhere_and_may_come_again() {
        publish(1, unit("市政中心"));
        awaitUnit(unit("市政中心"));

        units().publish(Map.of(), 2, gone -> null, NOW);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(references.find(Topic.REFERENCE_UNITS, code, UnitReference.class))
                        .isEmpty());
        publish(3, unit("市政中心"));
        awaitUnit(unit("市政中心"));
    }

    private ReferencePublisher<UnitReference> units() {
        return new ReferencePublisher<>(stores, Topic.REFERENCE_UNITS, RecordType.UNIT, UnitReference.class);
    }

    private int publish(long version, UnitReference unit) {
        return units().publish(Map.of(code, unit), version, gone -> gone, NOW);
    }

    private void awaitUnit(UnitReference unit) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(references.find(Topic.REFERENCE_UNITS, code, UnitReference.class))
                        .hasValue(unit));
    }

    private UnitReference unit(String nameZh) {
        return new UnitReference(code, nameZh, "Municipal Facilities", "DEPARTMENT", null);
    }
}
