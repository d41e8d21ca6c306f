package io.yihu.events.story;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The ways in which the same records may arrive, for the property tests of every projection. */
public final class Arrivals {
    private Arrivals() {}

    /**
     * One life in life's order and one way it may arrive.
     *
     * @param arrived every fact of the life at least once, in any order
     */
    public record Arrival(List<Fact> life, List<Fact> arrived) {}

    /** Lives with up to two returns and two rounds of rework, in every disorder. */
    public static Arbitrary<Arrival> ofLives(String ticketId) {
        return of(Arbitraries.integers()
                .between(0, 2)
                .flatMap(returns -> Arbitraries.integers()
                        .between(0, 2)
                        .map(reworks -> Lives.withReturnsAndReworks(ticketId, returns, reworks))));
    }

    /** Lives in which everything happens, in every disorder. */
    public static Arbitrary<Arrival> ofEventfulLives(String ticketId) {
        return of(Arbitraries.of(true, false).map(replied -> Lives.eventful(ticketId, replied)));
    }

    /** These lives, in every disorder. */
    public static Arbitrary<Arrival> of(Arbitrary<List<Fact>> lives) {
        return lives.flatMap(life -> disorder(life).map(arrived -> new Arrival(life, arrived)));
    }

    /** All of these, some of them again, in any order. */
    public static <T> Arbitrary<List<T>> disorder(List<T> records) {
        return Arbitraries.of(records).list().ofMaxSize(records.size()).flatMap(again -> {
            List<T> all = new ArrayList<>(records);
            all.addAll(again);
            return Arbitraries.shuffle(all);
        });
    }
}
