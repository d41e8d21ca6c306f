package io.yihu.kit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.events.Topic;
import io.yihu.events.story.Lives;
import io.yihu.events.story.Wire;
import io.yihu.testkit.KafkaProbe;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RetryTest extends HouseTest {

    @Autowired
    House.Seen seen;

    final String id = UUID.randomUUID().toString();

    @Test
    void a_batch_is_tried_again_whatever_the_failure_and_never_skipped() {
        Wire assigned = Lives.wire(id, Lives.straight(id)).stream()
                .filter(w -> w.topic() == Topic.TICKET_ASSIGNED)
                .findFirst()
                .orElseThrow();
        seen.failFirst(
                id, new ClassCastException("first"), new IllegalStateException(new ClassCastException("second")));

        KafkaProbe.of("ticket-assigned").send(id, assigned.envelope().headers(), assigned.body());

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(seen.events)
                        .filteredOn(e -> e.ticketId().equals(id))
                        .hasSize(1));
        assertThat(seen.troublesLeft(id)).isZero();
    }
}
