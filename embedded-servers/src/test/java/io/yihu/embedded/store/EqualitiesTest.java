package io.yihu.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class EqualitiesTest {

    @Test
    void what_must_hold_in_any_case_chooses() {
        Document query = new Document("_id", "t-1").append("version", 3);

        assertThat(Equalities.of(query)).isEqualTo(query);
    }

    @Test
    void conditions_of_and_count_and_the_first_on_a_field_stands() {
        Document query = new Document(
                "$and",
                List.of(
                        new Document("_id", "t-1"),
                        new Document("$and", List.of(new Document("version", 3), new Document("_id", "t-2")))));

        assertThat(Equalities.of(query)).isEqualTo(new Document("_id", "t-1").append("version", 3));
    }

    @Test
    void values_to_choose_from_count_ranges_and_alternatives_do_not() {
        Document among = new Document("$in", List.of("t-1", "t-2"));
        Document query = new Document("_id", among)
                .append("version", new Document("$lt", 4))
                .append("$or", List.of(new Document("unit", "chengguan"), new Document("unit", "zhifa")));

        assertThat(Equalities.of(query)).isEqualTo(new Document("_id", among));
    }
}
