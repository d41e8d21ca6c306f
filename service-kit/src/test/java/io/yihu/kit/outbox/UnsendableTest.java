package io.yihu.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.yihu.kit.decision.Publication;
import java.time.Duration;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;

/** One document that cannot be sent holds up none but itself. */
class UnsendableTest {
    private static final Publication TITLE = new Publication.Text("title", "油烟");

    private final TestGateway gateway = new TestGateway();
    private final TestOutbox outbox = new TestOutbox(gateway);

    @Test
    void others_are_published_though_one_fails_for_ever_like_a_broker_that_is_away() {
        refuseP(new TimeoutException("no answer"));
        outbox.waiting("P", TITLE);
        outbox.waiting("Q", TITLE);
        outbox.waiting("R", TITLE);
        RelaySweeper sweeper = outbox.sweeper(outbox.collection);

        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    outbox.breaker.failed();
                    sweeper.sweep();
                    assertThat(gateway.sent).extracting(TestGateway.Sent::key).contains("Q/title", "R/title");
                });

        assertThat(outbox.lamps.find("P").orElseThrow().fullyPublished()).isFalse();
    }

    @Test
    void a_record_the_broker_will_not_have_says_nothing_about_the_broker() {
        for (RuntimeException fault : new RuntimeException[] {
            new RecordTooLargeException("too large"),
            new TopicAuthorizationException("not yours"),
            new InvalidTopicException("no such name"),
            new TimeoutException("not in metadata", new UnknownTopicOrPartitionException("unknown"))
        }) {
            refuseP(new IllegalStateException("not sent", fault));
            outbox.waiting("P", TITLE);

            assertThatThrownBy(() -> outbox.drain.claimAndDrain(outbox.collection, "P"))
                    .hasCause(fault);
            outbox.collection.live().drop();

            assertThat(outbox.breaker.closed()).as(fault.toString()).isTrue();
        }
    }

    private void refuseP(RuntimeException failure) {
        gateway.before = key -> {
            if (key.startsWith("P/")) {
                throw failure;
            }
        };
    }
}
