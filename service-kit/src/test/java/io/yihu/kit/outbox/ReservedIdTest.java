package io.yihu.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.house.Lamp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** New documents, with and without an id reserved before. */
class ReservedIdTest {
    private static final Publication TITLE = new Publication.Text("title", "油烟");

    private final TestGateway gateway = new TestGateway();
    private final TestOutbox outbox = new TestOutbox(gateway);

    @Test
    void a_reserved_id_gets_its_document_and_is_published() {
        assertThat(outbox.lamps.createReserved("P", fresh(), Command.at(TestOutbox.NOW)))
                .isPresent();

        assertThat(gateway.last("P/title").body()).contains("油烟");
    }

    @Test
    void whoever_else_was_faster_keeps_the_id() {
        outbox.waiting("P", TITLE);

        assertThat(outbox.lamps.createReserved("P", fresh(), Command.at(TestOutbox.NOW)))
                .isEmpty();
    }

    @Test
    void an_id_in_the_archive_is_not_given_again() {
        outbox.published("P", TITLE);
        outbox.decide("P", Lamp.fresh().done());

        assertThat(outbox.lamps.create("P", fresh(), Command.at(TestOutbox.NOW)))
                .isEmpty();
        assertThat(outbox.collection.live().countDocuments()).isZero();
    }

    private static Decision.Accepted<Lamp> fresh() {
        return new Decision.Accepted<>(Lamp.fresh(), List.of(TITLE));
    }
}
