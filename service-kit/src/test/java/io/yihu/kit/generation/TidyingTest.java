package io.yihu.kit.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.yihu.kit.project.Place;
import io.yihu.testkit.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TidyingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(30);

    private final MongoClient client = MongoClients.create(TestStore.uri());
    private final MongoDatabase database = client.getDatabase(TestStore.freshDatabase());
    private final Pointers pointers = new Pointers(database);
    private final Generations generations = new Generations(database, pointers);
    private final Place tickets = generations.place("tickets");
    private final Tidying tidying = new Tidying(database, pointers, generations, 60_000);

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void a_shadow_whose_maker_died_is_dropped_at_the_second_look_and_the_live_one_is_kept() {
        write("tickets", "tickets_g1", "tickets_archive");
        begin("dead");

        tidying.tidy(NOW);
        tidying.tidy(NOW);
        assertThat(collections()).contains("tickets", "tickets_g1");

        tidying.tidy(LATER.plusSeconds(1));
        assertThat(collections()).contains("tickets_g1");
        tidying.tidy(LATER.plusSeconds(2));
        assertThat(collections()).contains("tickets", "tickets_archive").doesNotContain("tickets_g1");
    }

    @Test
    void a_replaced_generation_is_written_until_it_is_retired_and_dropped_afterwards() {
        write("tickets", "tickets_g1");
        begin("a");
        pointers.change(p -> p.swap("a", LATER));

        tickets.write(each -> each.insertOne(new Document("_id", "new")));
        assertThat(database.getCollection("tickets").countDocuments()).isEqualTo(2);
        assertThat(database.getCollection("tickets_g1").countDocuments()).isEqualTo(2);

        tidying.tidy(LATER.plusSeconds(1));
        tidying.tidy(LATER.plusSeconds(2));
        assertThat(collections()).contains("tickets_g1").doesNotContain("tickets");
        assertThat(tickets.live().countDocuments()).isEqualTo(2);
    }

    @Test
    void a_projector_that_has_not_seen_the_pointer_move_writes_to_the_new_generation_all_the_same() {
        AtomicBoolean moved = new AtomicBoolean();
        begin("a");
        tickets.live();

        tickets.write(each -> {
            each.insertOne(new Document("_id", "late"));
            if (moved.compareAndSet(false, true)) {
                pointers.change(p -> p.both("a"));
            }
        });

        assertThat(database.getCollection("tickets_g1").countDocuments()).isEqualTo(1);
    }

    @Test
    void of_many_who_begin_at_once_one_may() {
        List<Boolean> begun = List.of("a", "b", "c", "d", "e", "f").parallelStream()
                .map(id -> pointers.change(p -> p.begin(id, Set.of("tickets"), NOW, LATER))
                        .isPresent())
                .toList();

        assertThat(begun).filteredOn(b -> b).hasSize(1);
        assertThat(pointers.read().last()).isEqualTo(1);
    }

    private void begin(String id) {
        assertThat(pointers.change(p -> p.begin(id, Set.of("tickets"), NOW, LATER)))
                .isPresent();
    }

    private void write(String... names) {
        for (String name : names) {
            database.getCollection(name).insertOne(new Document("_id", "there"));
        }
    }

    private List<String> collections() {
        return database.listCollectionNames().into(new ArrayList<>());
    }
}
