package io.yihu.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import org.junit.jupiter.api.Test;

class QuorumTest {
    private static final String CLUSTER = "0123456789abcdefghij-_";

    @Test
    void a_place_among_three_is_read_from_the_command_line_and_written_as_it_was_read() {
        Quorum quorum = Quorum.parse(CLUSTER, 2, "1@9101,2@9102,3@9103");

        assertThat(quorum).isEqualTo(new Quorum(CLUSTER, 2, Map.of(1, 9101, 2, 9102, 3, 9103)));
        assertThat(quorum.text()).isEqualTo("1@9101,2@9102,3@9103");
    }

    @Test
    void three_nodes_keep_three_copies_of_which_two_must_have_a_record() {
        KafkaConfig config = config(Quorum.parse(CLUSTER, 2, "1@9101,2@9102,3@9103"));

        assertThat(config.originals())
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:9101,2@127.0.0.1:9102,3@127.0.0.1:9103")
                .containsEntry("default.replication.factor", "3")
                .containsEntry("offsets.topic.replication.factor", "3")
                .containsEntry("min.insync.replicas", "2")
                .doesNotContainKey("log.flush.interval.messages");
    }

    @Test
    void one_alone_flushes_each_record() {
        KafkaConfig config = config(Quorum.parse(CLUSTER, 1, "1@9101"));

        assertThat(config.originals())
                .containsEntry("default.replication.factor", "1")
                .containsEntry("min.insync.replicas", "1")
                .containsEntry("log.flush.interval.messages", "1");
    }

    @Test
    void what_is_no_place_is_named() {
        assertThatThrownBy(() -> Quorum.parse(CLUSTER, 4, "1@9101,2@9102"))
                .isInstanceOf(BrokerStartException.class)
                .hasMessageContaining("node 4 is not among");
        assertThatThrownBy(() -> Quorum.parse(CLUSTER, 1, "1:9101"))
                .isInstanceOf(BrokerStartException.class)
                .hasMessageContaining("must read like 1@9101");
        assertThatThrownBy(() -> Quorum.parse("mine", 1, "1@9101"))
                .isInstanceOf(BrokerStartException.class)
                .hasMessageContaining("--cluster");
    }

    private static KafkaConfig config(Quorum quorum) {
        return BrokerConfig.of(Path.of("data"), "127.0.0.1:9092", quorum);
    }
}
