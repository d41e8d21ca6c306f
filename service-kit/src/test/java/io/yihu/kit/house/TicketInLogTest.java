package io.yihu.kit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.events.story.Lives;
import io.yihu.kit.trace.LogLines;
import io.yihu.testkit.KafkaProbe;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketInLogTest extends HouseTest {

    @Test
    void a_log_line_of_a_reaction_names_correlation_and_ticket() {
        String id = UUID.randomUUID().toString();

        try (LogLines log = LogLines.of(House.class.getName())) {
            Lives.wire(id, Lives.straight(id)).forEach(wire -> {
                Map<String, String> headers = new HashMap<>(wire.envelope().headers());
                headers.put("ce_correlationid", "call-46");
                KafkaProbe.of(wire.topic().topicName()).send(id, headers, wire.body());
            });

            await().untilAsserted(() -> assertThat(log.lines()).contains("[call-46] [" + id + "] seen"));
        }
    }
}
