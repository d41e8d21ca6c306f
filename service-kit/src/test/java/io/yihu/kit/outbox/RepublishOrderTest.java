package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.decision.Publication;
import io.yihu.kit.house.Lamp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepublishOrderTest {
    private static final Publication TITLE = new Publication.Text("title", "油烟");

    private final TestGateway gateway = new TestGateway();
    private final TestOutbox outbox = new TestOutbox(gateway);

    @Test
    void a_document_archived_meanwhile_is_not_missed() {
        outbox.published("archived", TITLE);
        outbox.decide("archived", Lamp.fresh().done());
        outbox.published("live", TITLE);
        gateway.sent.clear();
        gateway.beforeFirst(
                "archived/title", () -> outbox.decide("live", Lamp.fresh().done()));

        new Republisher(outbox.stores, outbox.sender, () -> {}, List.of(), outbox.workers).republish(null);

        assertThat(outbox.collection.live().find(eq("_id", "live")).first()).isNull();
        assertThat(gateway.sent).extracting(TestGateway.Sent::key).contains("archived/title", "live/title");
    }

    @Test
    void the_topics_are_there_before_the_first_record() {
        outbox.published("P", TITLE);
        gateway.sent.clear();
        List<Integer> sentBefore = new ArrayList<>();

        new Republisher(
                        outbox.stores,
                        outbox.sender,
                        () -> sentBefore.add(gateway.sent.size()),
                        List.of(),
                        outbox.workers)
                .republish(null);

        assertThat(sentBefore).containsExactly(0);
        assertThat(gateway.sent).hasSize(1);
    }

    @Test
    void what_a_broker_that_has_just_begun_refuses_is_sent_again() {
        outbox.published("P", TITLE);
        gateway.sent.clear();
        gateway.beforeFirst("P/title", () -> {
            throw new IllegalStateException("not yet");
        });

        new Republisher(outbox.stores, outbox.sender, () -> {}, List.of(), outbox.workers).republish(null);

        assertThat(gateway.sent).extracting(TestGateway.Sent::key).containsExactly("P/title");
    }
}
