package io.yihu.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private final Presence presence = new Presence();

    @BeforeEach
    void threeDocuments() {
        presence.put(0, new Document("_id", "a").append("dueAt", 5).append("state", new Document("unit", "x")));
        presence.put(1, new Document("_id", "b").append("dueAt", null));
        presence.put(2, new Document("_id", "c"));
    }

    @Test
    void what_needs_a_value_looks_where_the_field_is() {
        for (String operator : List.of("$eq", "$lt", "$lte", "$gt", "$gte")) {
            assertThat(candidates(new Document("dueAt", new Document(operator, 7))))
                    .containsExactly(0, 1);
        }
        assertThat(candidates(new Document("dueAt", new Document("$exists", true))))
                .containsExactly(0, 1);
        assertThat(candidates(new Document("dueAt", new Document("$in", List.of(5, 6)))))
                .containsExactly(0, 1);
        assertThat(candidates(new Document("state.unit", "x"))).containsExactly(0);
        assertThat(candidates(new Document("never", true))).isEmpty();
    }

    @Test
    void the_rarest_of_all_conditions_chooses() {
        Document query = new Document("_id", new Document("$gt", "a"))
                .append("$and", List.of(new Document("dueAt", 5), new Document("state.unit", "x")));

        assertThat(candidates(query)).containsExactly(0);
    }

    @Test
    void what_a_document_without_the_field_answers_too_chooses_nothing() {
        for (Object value : Arrays.asList(
                null,
                new Document("$exists", false),
                new Document("$lte", null),
                new Document("$ne", 5),
                new Document("$not", new Document("$gt", 5)),
                new Document("$in", Arrays.asList(5, null)))) {
            assertThat(presence.candidates(new Document("dueAt", value))).isEmpty();
        }
        assertThat(presence.candidates(new Document("$or", List.of(new Document("dueAt", 5)))))
                .isEmpty();
    }

    @Test
    void changes_are_followed() {
        presence.put(0, new Document("_id", "a"));
        presence.put(2, new Document("_id", "c").append("dueAt", 9));
        presence.remove(1);

        assertThat(candidates(new Document("dueAt", new Document("$exists", true))))
                .containsExactly(2);
    }

    private int[] candidates(Document query) {
        return presence.candidates(query).map(BitSet::stream).orElseThrow().toArray();
    }
}
