package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import io.yihu.events.RecordType;
import io.yihu.events.Topic;
import io.yihu.events.UnitReference;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.house.Lamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A text that was erased while somebody was slow never comes last. */
class NewestTextTest {
    private static final Publication TITLE = new Publication.Text("title", "油烟");
    private static final Publication ERASED = new Publication.Erasure("title");

    private final TestGateway gateway = new TestGateway();
    private final TestOutbox outbox = new TestOutbox(gateway);
    private final Republisher republisher =
            new Republisher(outbox.stores, outbox.sender, () -> {}, List.of(), outbox.workers);

    @Test
    void a_slow_drain_sends_no_text_that_was_erased_since_it_read() {
        outbox.waiting("P", TITLE);
        Document readBefore = document("P");
        outbox.decide("P", Lamp.fresh(), ERASED);

        outbox.drain.drain(outbox.collection, readBefore);

        assertThat(gateway.last("P/title").body()).isNull();
    }

    @Test
    void a_drain_that_takes_the_lease_late_sends_no_text_that_was_erased_since_it_read() {
        outbox.waiting("P", TITLE);
        Document readBefore = document("P");
        outbox.waitingDecision("P", ERASED);

        outbox.drain.drain(outbox.collection, readBefore);

        assertThat(gateway.sent).extracting(TestGateway.Sent::body).containsExactly(null, null);
    }

    @Test
    void an_archived_text_is_found() {
        outbox.published("P", TITLE);
        outbox.decide("P", Lamp.fresh().done());
        assertThat(document("P")).isNull();

        assertThat(republisher.republish("P")).isEqualTo(1);

        assertThat(gateway.last("P/title").body()).contains("油烟");
    }

    @Test
    void a_text_erased_before_its_document_is_reached_is_republished_as_a_tombstone() {
        outbox.published("P", TITLE);
        outbox.published("Q", TITLE);
        gateway.beforeFirst("P/title", () -> outbox.decide("Q", Lamp.fresh(), ERASED));

        republisher.republish(null);

        assertThat(gateway.last("Q/title").body()).isNull();
    }

    @Test
    void a_text_erased_in_the_very_moment_it_is_republished_ends_as_a_tombstone() {
        outbox.published("P", TITLE);
        gateway.beforeFirst("P/title", () -> outbox.decide("P", Lamp.fresh(), ERASED));

        assertThat(republisher.republish("P")).isEqualTo(2);

        assertThat(gateway.last("P/title")).isEqualTo(new TestGateway.Sent("P/title", 2, null));
    }

    @Test
    void reference_data_changed_in_the_very_moment_it_is_republished_ends_as_the_newest() {
        outbox.published("P", unit("市政设施办公室"));
        gateway.beforeFirst("P", () -> outbox.decide("P", Lamp.fresh(), unit("市政中心")));

        republisher.republish("P");

        assertThat(gateway.last("P").body()).contains("市政中心");
    }

    @Test
    void the_lease_is_renewed_before_it_runs_out() {
        outbox.waiting("P", TITLE);
        Instant soon = Instant.now().plusSeconds(5);
        outbox.collection.live().updateOne(eq("_id", "P"), Updates.set(Fields.RELAY_UNTIL, Date.from(soon)));
        gateway.beforeFirst(
                "P/title",
                () -> assertThat(document("P").getDate(Fields.RELAY_UNTIL))
                        .isAfter(Date.from(soon.plus(Duration.ofSeconds(20)))));

        outbox.drain.drain(outbox.collection, document("P"));

        assertThat(gateway.sent).hasSize(1);
        assertThat(document("P")).doesNotContainKey(Fields.RELAY_UNTIL);
    }

    private Document document(String id) {
        return outbox.collection.live().find(eq("_id", id)).first();
    }

    private static Publication unit(String nameZh) {
        return new Publication.Reference(
                Topic.REFERENCE_UNITS,
                RecordType.UNIT,
                new UnitReference("P", nameZh, "Municipal Facilities", "DEPARTMENT", null));
    }
}
