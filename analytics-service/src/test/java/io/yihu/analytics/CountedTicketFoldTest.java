package io.yihu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.yihu.analytics.domain.CountedTicket;
import io.yihu.analytics.domain.RandomLife;
import io.yihu.events.story.Arrivals;
import io.yihu.events.story.Arrivals.Arrival;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Lives;
import io.yihu.events.story.Wire;
import io.yihu.kit.project.Place;
import io.yihu.kit.project.PublishedFact;
import io.yihu.kit.project.TicketProjection;
import io.yihu.testkit.TestStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.Document;

/** The document depends on the set of facts alone: in memory, and through the projection on a real store. */
class CountedTicketFoldTest {
    private static final CountedTicketFold FOLD = new CountedTicketFold();
    private static MongoClient client;
    private static MongoCollection<Document> tickets;
    private static int ticketNo;

    @BeforeContainer
    static void open() {
        client = MongoClients.create(TestStore.uri());
        tickets = client.getDatabase(TestStore.freshDatabase()).getCollection("tickets");
    }

    @AfterContainer
    static void close() {
        client.close();
    }

    @Provide
    Arbitrary<Arrival> arrivals() {
        Arbitrary<List<Fact>> random = Arbitraries.longs().between(0, 10_000).map(RandomLife::of);
        return Arbitraries.oneOf(Arrivals.ofLives("T"), Arrivals.of(random));
    }

    @Property(tries = 300)
    void any_order_with_repetitions_folds_to_the_same_document(@ForAll("arrivals") Arrival a) {
        assertThat(FOLD.view("T", a.arrived()).toJson())
                .isEqualTo(FOLD.view("T", a.life()).toJson());
    }

    @Property(tries = 100)
    void what_is_stored_reads_back_as_the_same_ticket(@ForAll("arrivals") Arrival a) {
        Document document = new Document("_id", "T").append("view", FOLD.view("T", a.arrived()));

        assertThat(CountedTicketFold.read(Document.parse(document.toJson())))
                .isEqualTo(CountedTicket.of("T", a.life()));
    }

    @Property(tries = 12)
    void any_order_in_any_batches_projects_to_the_same_document(
            @ForAll("arrivals") Arrival a, @ForAll @IntRange(min = 1, max = 9) int batch) {
        String id = "T-" + ticketNo++;
        TicketProjection projection = new TicketProjection(Place.fixed(tickets), FOLD);
        List<PublishedFact> arrived = Lives.wire(id, a.arrived()).stream()
                .map(CountedTicketFoldTest::published)
                .toList();

        for (int from = 0; from < arrived.size(); from += batch) {
            projection.apply(arrived.subList(from, Math.min(arrived.size(), from + batch)));
        }

        assertThat(projection.find(id).orElseThrow().view().toJson())
                .isEqualTo(FOLD.view(id, a.life()).toJson());
    }

    private static PublishedFact published(Wire wire) {
        return new PublishedFact(wire.envelope(), new String(wire.body(), StandardCharsets.UTF_8));
    }
}
