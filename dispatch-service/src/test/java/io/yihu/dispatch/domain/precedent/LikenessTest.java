package io.yihu.dispatch.domain.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final Likeness SEWER = new Likeness("t0", Rulings.ESTATE, "drainage.blocked", "a", "松涛里小区下水道堵塞外溢");

    @Test
    void the_same_estate_matter_and_unit_is_closest_and_says_why() {
        Similar same = SEWER.to(Rulings.granted("t1", "b"), null);

        assertThat(same.traits()).containsExactly(Trait.SAME_ESTATE, Trait.SAME_CATEGORY, Trait.SAME_UNIT);
        assertThat(same.close()).isTrue();
    }

    @Test
    void place_matter_and_unit_each_bring_a_ruling_closer() {
        Precedent here = Rulings.granted("t1", "b");
        Precedent nextDoor = Rulings.ruling("t2", 1, new Place("street", "community", "other"), "a", "b");
        Precedent otherUnit = Rulings.ruling("t3", 1, Rulings.ESTATE, "c", "b");
        Precedent elsewhere = Rulings.ruling("t4", 1, new Place("street", "far", "far"), "c", "b");

        List<Similar> closest = Stream.of(elsewhere, otherUnit, nextDoor, here)
                .map(ruling -> SEWER.to(ruling, null))
                .sorted(Similar.CLOSEST)
                .toList();

        assertThat(closest)
                .extracting(similar -> similar.precedent().ticketId())
                .containsExactly("t1", "t2", "t3", "t4");
    }

    @Test
    void a_place_or_a_unit_alone_is_no_resemblance() {
        Likeness noise = new Likeness("t0", Rulings.ESTATE, "noise.commercial", "a", null);
        Likeness stranger = new Likeness("t0", new Place("far", null, null), "drainage.blocked", "b", null);

        assertThat(noise.to(Rulings.granted("t1", "b"), null).close()).isFalse();
        assertThat(stranger.to(Rulings.granted("t1", "b"), null).close()).isFalse();
    }

    @Test
    void what_stands_above_the_category_counts_less_than_the_category() {
        Likeness smell = new Likeness("t0", Rulings.ESTATE, "drainage.smell", "a", null);

        assertThat(smell.to(Rulings.granted("t1", "b"), null).traits()).contains(Trait.SAME_FIELD);
        assertThat(smell.to(Rulings.granted("t1", "b"), null).score())
                .isLessThan(SEWER.to(Rulings.granted("t1", "b"), null).score());
    }

    @Test
    void words_resemble_by_neighbouring_characters_and_not_where_one_of_them_was_erased() {
        assertThat(Likeness.alike("下水道堵塞", "下水道堵塞。")).isEqualTo(1);
        assertThat(Likeness.alike("下水道堵塞", "流动摊贩占道")).isZero();
        assertThat(SEWER.to(Rulings.granted("t1", "b"), "松涛里小区下水道堵塞").traits()).contains(Trait.LIKE_WORDS);
        assertThat(SEWER.to(Rulings.granted("t1", "b"), null).traits()).doesNotContain(Trait.LIKE_WORDS);
    }

    @Test
    void a_ruling_on_a_sealed_ticket_is_not_found_among_the_open_ones() {
        assertThat(PrecedentKeys.of(List.of(Rulings.sealed("t1", "b"))))
                .contains(PrecedentKeys.ANY)
                .doesNotContain(PrecedentKeys.OPEN);
        assertThat(PrecedentKeys.of(List.of(Rulings.ruling("t1", 1, Rulings.ESTATE, "a", "b", null))))
                .as("an earlier release did not enter the kind")
                .doesNotContain(PrecedentKeys.OPEN);
    }

    @Test
    void the_ladder_goes_from_the_estate_to_the_street_and_every_ruling_has_the_steps_it_is_found_by() {
        List<String> ladder = PrecedentKeys.ladder(Rulings.ESTATE, "drainage.blocked", "a");

        assertThat(ladder)
                .startsWith("at:estate drainage.blocked", "at:estate drainage", "at:community drainage.blocked")
                .endsWith("refused:a drainage.blocked", "refused:a drainage");
        assertThat(PrecedentKeys.of(List.of(Rulings.granted("t1", "b"))))
                .containsAll(ladder)
                .contains(
                        "ruling", "open", "place:street", "category:drainage", "unit:a", "unit:b", "decision:GRANTED");
    }
}
