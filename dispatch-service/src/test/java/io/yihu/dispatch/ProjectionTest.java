package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.yihu.events.story.Lives;
import io.yihu.events.story.Wire;
import io.yihu.kit.generation.Generations;
import io.yihu.kit.project.PublishedFact;
import io.yihu.kit.project.TicketProjection;
import io.yihu.testkit.TestStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final String ID = "260907-0000-0001";

    @Test
    void facts_in_any_order_and_repeated_give_the_same_view() {
        List<PublishedFact> life = Lives.wire(ID, Lives.withReturnsAndReworks(ID, 1, 1)).stream()
                .map(ProjectionTest::published)
                .toList();
        try (MongoClient client = MongoClients.create(TestStore.uri())) {
            Document inOrder = view(client, life);

            assertThat(inOrder.getString("status")).isEqualTo("CLOSED");
            for (int seed = 0; seed < 10; seed++) {
                List<PublishedFact> shuffled = new ArrayList<>(life);
                shuffled.addAll(life);
                Collections.shuffle(shuffled, new Random(seed));
                assertThat(view(client, shuffled)).as("seed %d", seed).isEqualTo(inOrder);
            }
        }
    }

    private static Document view(MongoClient client, List<PublishedFact> facts) {
        TicketProjection tickets = new DispatchBindings()
                .tickets(Generations.of(client.getDatabase(TestStore.freshDatabase())));
        facts.forEach(fact -> tickets.apply(List.of(fact)));
        return tickets.find(ID).orElseThrow().view();
    }

    private static PublishedFact published(Wire wire) {
        return new PublishedFact(wire.envelope(), new String(wire.body(), StandardCharsets.UTF_8));
    }
}
