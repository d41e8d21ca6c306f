package io.yihu.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.yihu.events.Topic;
import io.yihu.events.Writer;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxWriterTest {
    private static final Command NOW = Command.at(Instant.EPOCH);

    @Test
    void texts_go_to_the_writers_own_topic() {
        assertThat(new OutboxWriter(Writer.FEEDBACK)
                        .number(List.of(new Publication.Text("remark-1", "谢谢")), 0, NOW, null))
                .extracting(OutboxEntry::topic)
                .containsExactly(Topic.FEEDBACK_TEXTS);
    }

    @Test
    void a_writer_without_a_topic_of_texts_writes_none_into_anothers() {
        OutboxWriter analytics = new OutboxWriter(Writer.ANALYTICS);

        for (Publication text : List.of(new Publication.Text("title", "油烟"), new Publication.Erasure("title"))) {
            assertThatIllegalStateException().isThrownBy(() -> analytics.number(List.of(text), 0, NOW, null));
        }
    }
}
