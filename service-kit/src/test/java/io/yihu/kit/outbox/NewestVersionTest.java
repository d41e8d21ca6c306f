package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Writer;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.house.Lamp;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Between the two collections the newest version of a document is never lost. */
class NewestVersionTest {
    private final TestOutbox outbox = new TestOutbox(new TestGateway());

    @Test
    void a_newer_archive_copy_is_not_replaced_by_an_older_one() {
        outbox.published("P");
        outbox.decide("P", Lamp.fresh().done());
        Document older = outbox.collection.newest("P");
        outbox.decide("P", Lamp.fresh().again().done());

        new Archiver().move(outbox.collection, older);

        assertThat(archivedVersion("P")).isEqualTo(3);
    }

    @Test
    void an_older_archive_copy_is_replaced_and_the_live_one_deleted() {
        outbox.published("P");
        outbox.decide("P", Lamp.fresh().done());

        outbox.decide("P", Lamp.fresh().again().done());

        assertThat(archivedVersion("P")).isEqualTo(3);
        assertThat(outbox.collection.live().countDocuments()).isZero();
    }

    @Test
    void who_recalls_what_another_recalled_decided_and_archived_meanwhile_is_told_so() {
        outbox.published("P");
        outbox.decide("P", Lamp.fresh().done());
        Stored<Lamp> read = outbox.lamps.find("P").orElseThrow();
        DecisionStore<Lamp> overtaken = new DecisionStore<>(
                new DecisionCollection(
                        Writer.DISPATCH,
                        Interrupted.before(
                                "insertOne",
                                outbox.collection.live(),
                                () -> outbox.decide("P", Lamp.fresh().again().done())),
                        outbox.collection.archive()),
                Lamp.class,
                new Relay(outbox.drain, outbox.breaker, outbox.workers));

        Optional<Stored<Lamp>> saved =
                overtaken.save(read, new Decision.Accepted<>(Lamp.fresh(), List.of()), Command.at(TestOutbox.NOW));

        assertThat(saved).isEmpty();
        assertThat(outbox.lamps.find("P").orElseThrow().version()).isEqualTo(3);
        assertThat(outbox.collection.live().countDocuments()).isZero();
    }

    private long archivedVersion(String id) {
        return outbox.collection.archive().find(eq("_id", id)).first().getLong(Fields.VERSION);
    }
}
