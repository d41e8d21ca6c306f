package io.yihu.kit.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.testkit.TestBroker;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class TopicsTest extends HouseTest {

    @Test
    void dead_letters_stay_for_ever_except_those_that_may_hold_words() throws Exception {
        assertThat(retention("ticket-created.dlq")).isEqualTo("-1");
        assertThat(retention("intake-texts.dlq")).isEqualTo("604800000");
        assertThat(retention("intake-texts")).isEqualTo("-1");
    }

    private static String retention(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBroker.bootstrapServers()))) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get("retention.ms")
                    .value();
        }
    }
}
