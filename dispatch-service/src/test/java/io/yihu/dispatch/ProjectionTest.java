package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.yihu.events.TicketAssigned;
import io.yihu.events.story.Arrivals;
import io.yihu.events.story.Arrivals.Arrival;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Lives;
import io.yihu.events.story.Wire;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.project.PublishedFact;
import io.yihu.kit.project.TicketProjection;
import io.yihu.testkit.TestStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.assertj.core.groups.Tuple;
import org.bson.Document;

/** The stored document depends on the set of facts alone, on a real store. */
class ProjectionTest {
    private static final String ID = "260907-0000-0001";
    private static MongoClient client;

    @BeforeContainer
    static void open() {
        client = MongoClients.create(TestStore.uri());
    }

    @AfterContainer
    static void close() {
        client.close();
    }

    @Provide
    Arbitrary<Arrival> arrivals() {
        return Arrivals.ofLives(ID);
    }

    @Property(tries = 20)
    void any_order_with_repetitions_in_any_batches_is_the_same_document(
            @ForAll("arrivals") Arrival a, @ForAll @IntRange(min = 1, max = 9) int batch) {
        Document inOrder = stored(a.life(), a.life().size());

        assertThat(inOrder.get("view", Document.class)).containsEntry("status", "CLOSED");
        assertThat(stored(a.arrived(), batch)).isEqualTo(inOrder);
    }

    @Provide
    Arbitrary<List<Fact>> disputes() {
        return Arbitraries.shuffle(Lives.withReturnsAndReworks(ID, 2, 1));
    }

    /** 2 returns of 2 rounds: dispatches 1 and 3 were returned. */
    @Property(tries = 20)
    void rulings_are_the_same_in_any_order_and_when_made_again(@ForAll("disputes") List<Fact> facts) {
        Document ruled = stored(facts, 3).get("ruled", Document.class);

        assertThat(ruled.getList("rulings", Document.class))
                .extracting(r -> r.getInteger("dispatchNo"), r -> r.getString("unit"), r -> r.getString("toUnit"))
                .containsExactlyElementsOf(rulings());
        assertThat(ruled.getList("keys", String.class))
                .isSorted()
                .contains("ruling", "decision:GRANTED", "unit:unit-1")
                .doesNotHaveDuplicates();
        assertThat(rebuilt(facts)).isEqualTo(stored(facts, 1));
    }

    @Example
    void a_ticket_nobody_disputed_has_no_mark() {
        assertThat(stored(Lives.straight(ID), 1)).doesNotContainKey("ruled");
    }

    private static List<Tuple> rulings() {
        List<TicketAssigned> dispatches = Lives.withReturnsAndReworks(ID, 2, 1).stream()
                .map(Fact::event)
                .filter(TicketAssigned.class::isInstance)
                .map(TicketAssigned.class::cast)
                .toList();
        return Stream.of(0, 2)
                .map(at -> tuple(
                        at + 1,
                        dispatches.get(at).leadUnit(),
                        dispatches.get(at + 1).leadUnit()))
                .toList();
    }

    /** As a rebuild fills a shadow: everything first, and then what is derived of it. */
    private static Document rebuilt(List<Fact> facts) {
        MongoDatabase database = client.getDatabase(TestStore.freshDatabase());
        TicketProjection tickets = new DispatchBindings().tickets(Generations.of(database));
        tickets.load(
                Lives.wire(ID, facts).stream().map(ProjectionTest::published).toList());
        tickets.derive();
        Document document = database.getCollection("tickets").find().first();
        database.drop();
        assertThat(document).isNotNull();
        return document;
    }

    private static Document stored(List<Fact> facts, int batch) {
        MongoDatabase database = client.getDatabase(TestStore.freshDatabase());
        TicketProjection tickets = new DispatchBindings().tickets(Generations.of(database));
        List<PublishedFact> arriving =
                Lives.wire(ID, facts).stream().map(ProjectionTest::published).toList();
        for (int from = 0; from < arriving.size(); from += batch) {
            tickets.apply(arriving.subList(from, Math.min(arriving.size(), from + batch)));
        }
        Document document = database.getCollection("tickets").find().first();
        database.drop();
        assertThat(document).isNotNull();
        return document;
    }

    private static PublishedFact published(Wire wire) {
        return new PublishedFact(wire.envelope(), new String(wire.body(), StandardCharsets.UTF_8));
    }
}
