package io.yihu.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.house.Lamp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest {
    private final TestOutbox outbox = new TestOutbox(new TestGateway());

    @Test
    void live_documents_are_counted_by_the_value_of_a_field() {
        for (String id : List.of("A", "B", "C")) {
            outbox.lamps.create(id, new Decision.Accepted<>(Lamp.fresh(), List.of()), Command.at(TestOutbox.NOW));
        }

        assertThat(outbox.lamps.countLiveBy("version", Filters.empty())).containsOnly(Map.entry("1", 3L));
        assertThat(outbox.lamps.countLiveBy("version", Filters.ne("_id", "A"))).containsEntry("1", 2L);
        assertThat(outbox.lamps.countLiveBy("version", Filters.eq("_id", "D"))).isEmpty();
    }
}
