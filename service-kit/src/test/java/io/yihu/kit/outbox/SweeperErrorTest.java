package io.yihu.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.yihu.events.Writer;
import io.yihu.kit.decision.Publication;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweeperErrorTest {
    private final TestGateway gateway = new TestGateway();
    private final TestOutbox outbox = new TestOutbox(gateway);

    @ParameterizedTest
    @ValueSource(strings = {"find", "countDocuments"})
    void an_error_does_not_end_the_schedule(String method) {
        AtomicBoolean struck = new AtomicBoolean();
        outbox.waiting("P", new Publication.Text("title", "油烟"));
        DecisionCollection failing = failingOnce(method, struck);
        outbox.stores.opened().set(0, failing);
        OutboxLifecycle lifecycle = new OutboxLifecycle(
                outbox.stores, outbox.sweeper(failing), new OutboxMetrics(new SimpleMeterRegistry()));

        lifecycle.start();
        try {
            await().atMost(Duration.ofSeconds(20)).untilTrue(struck);
            outbox.waiting("Q", new Publication.Text("title", "油烟"));

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(gateway.sent)
                            .extracting(TestGateway.Sent::key)
                            .contains("P/title", "Q/title"));
        } finally {
            lifecycle.stop();
        }
    }

    @Test
    void an_error_in_one_collection_does_not_keep_the_next_from_being_published() {
        outbox.waiting("P", new Publication.Text("title", "油烟"));

        RelaySweeper sweeper = outbox.sweeper(failingOnce("find", new AtomicBoolean()), outbox.collection);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            sweeper.sweep();
            assertThat(gateway.sent).extracting(TestGateway.Sent::key).contains("P/title");
        });
    }

    private DecisionCollection failingOnce(String method, AtomicBoolean struck) {
        return new DecisionCollection(
                Writer.DISPATCH,
                Interrupted.before(method, outbox.collection.live(), () -> {
                    struck.set(true);
                    throw new LinkageError("planted");
                }),
                outbox.collection.archive());
    }
}
