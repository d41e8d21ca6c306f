package io.yihu.intake.where;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Gazetteer;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.domain.WhereRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class PlaceResolverTest {
    private static final IntakeRules RULES = Towns.larger();
    private static final PlaceResolver RESOLVER = new PlaceResolver(RULES);

    /** A name in the middle of what people say around it. */
    record Embedded(PlaceReference place, String name, String before, String after) {
        String text() {
            return before + name + after;
        }
    }

    @Property(tries = 300)
    void every_name_and_alias_is_found_wherever_it_stands(@ForAll("embedded") Embedded it) {
        assertThat(RESOLVER.resolve(it.text(), null).candidates())
                .filteredOn(found -> found.place().code().equals(it.place().code()))
                .singleElement()
                .satisfies(found -> assertThat(found.spans())
                        .contains(new Span(
                                it.before().length(),
                                it.before().length() + it.name().length(),
                                it.name())));
    }

    @Property(tries = 500)
    void no_place_is_thought_of_that_the_text_does_not_speak_of(@ForAll("babble") String text) {
        for (Candidate found : RESOLVER.resolve(text, null).candidates()) {
            assertThat(found.spans()).isNotEmpty();
            assertThat(found.reasons()).isNotEmpty();
            assertThat(found.confidence()).isBetween(0.05, 0.98);
            for (Span span : found.spans()) {
                assertThat(text.substring(span.from(), span.to())).isEqualTo(span.text());
                assertThat(isLike(found.place(), Plain.of(span.text()).text()))
                        .as(span.text() + " for " + found.place().nameZh())
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void the_likeliest_comes_first_and_the_order_of_the_tables_plays_no_part(
            @ForAll("babble") String text, @ForAll long seed) {
        List<PlaceReference> shuffled = new ArrayList<>(RULES.places().all());
        Collections.shuffle(shuffled, new Random(seed));
        Resolution found = RESOLVER.resolve(text, null);

        assertThat(new PlaceResolver(Towns.with(RULES, shuffled)).resolve(text, null))
                .isEqualTo(found);
        assertThat(RESOLVER.resolve(text, null)).isEqualTo(found);
        assertThat(found.candidates())
                .extracting(Candidate::confidence)
                .isSortedAccordingTo(Collections.reverseOrder());
    }

    @Property(tries = 100)
    void the_smaller_place_wins_over_those_it_lies_in(@ForAll("estates") PlaceReference estate, @ForAll boolean first) {
        PlaceReference community = RULES.places().above(estate.code()).get(0);
        String text = first ? community.nameZh() + estate.nameZh() : estate.nameZh() + "，属" + community.nameZh();

        Resolution found = RESOLVER.resolve(text, null);

        assertThat(found.settled()).map(c -> c.place().code()).contains(estate.code());
        assertThat(found.candidates()).noneMatch(c -> c.place().code().equals(community.code()));
    }

    @Example
    void without_words_and_settings_names_are_found_and_a_person_decides() {
        PlaceResolver bare = new PlaceResolver(Towns.with(RULES, WhereRules.NONE));

        assertThat(bare.resolve("松涛里下水道堵了", null).candidates())
                .extracting(c -> c.place().code())
                .containsExactly("songtaoli");
        assertThat(bare.resolve("松涛里下水道堵了", null).confident()).isFalse();
        assertThat(bare.resolve("幸福里没有路灯", null).candidates()).isEmpty();
        assertThat(bare.resolve(null, null).candidates()).isEmpty();
    }

    @Example
    void a_name_that_two_places_share_is_told_for_both_and_neither_weighs_enough() {
        assertThat(RESOLVER.resolve("桂花园小区停水", null).candidates()).hasSize(2).allSatisfy(found -> {
            assertThat(found.confidence()).isEqualTo(0.54);
            assertThat(found.reasons()).extracting(Reason::zh).contains("与桂花园小区同名，无法区分");
        });
    }

    @Example
    void building_unit_and_room_are_told_beside_the_place() {
        assertThat(RESOLVER.resolve("松涛里小区十二栋2单元501室漏水", null)
                        .candidates()
                        .get(0)
                        .detail())
                .isEqualTo(new Detail("十二栋", "2单元", "501室"));
        assertThat(RESOLVER.resolve("松涛里12路公交", null).candidates().get(0).detail())
                .isNull();
    }

    @Provide
    Arbitrary<Embedded> embedded() {
        Arbitrary<String> noise = Arbitraries.strings()
                .withChars("喂嗯啊哦嘿唉，。！? xyz\n".toCharArray())
                .ofMaxLength(12);
        Arbitrary<PlaceReference> place =
                Arbitraries.of(RULES.places().all()).filter(each -> !each.kind().equals(Gazetteer.DISTRICT));
        return place.flatMap(
                each -> Combinators.combine(Arbitraries.of(names(each).toList()), noise, noise)
                        .as((name, before, after) -> new Embedded(each, name, before, after)));
    }

    @Provide
    Arbitrary<String> babble() {
        List<String> pieces = new ArrayList<>(
                RULES.places().all().stream().flatMap(PlaceResolverTest::names).toList());
        pieces.addAll(List.of("松", "涛", "里", "信", "泰", "和", "府", "桃", "海", "关", "路", "口", "小区", "社区", "12", "二", "中"));
        pieces.addAll(List.of("我住", "不是", "对面", "附近", "，", "。", " ", "的", "7栋", "下水道", "吵"));
        return Arbitraries.of(pieces).list().ofMaxSize(9).map(all -> String.join("", all));
    }

    @Provide
    Arbitrary<PlaceReference> estates() {
        return Arbitraries.of(RULES.places().all()).filter(place -> place.kind().equals(Gazetteer.ESTATE));
    }

    private static Stream<String> names(PlaceReference place) {
        return Stream.concat(Stream.of(place.nameZh()), place.aliases().stream());
    }

    /** Slow and obvious: the name or its beginning, another way to write the sound, or one step of editing. */
    private static boolean isLike(PlaceReference place, String written) {
        return names(place)
                .map(name -> Plain.of(name).text())
                .anyMatch(name -> name.startsWith(written)
                        || Han.sound(name).startsWith(Han.sound(written))
                        || steps(name, written) <= 1
                        || swapped(name, written));
    }

    private static boolean swapped(String name, String written) {
        for (int i = 0; i + 1 < name.length(); i++) {
            String other = name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2);
            if (other.equals(written)) {
                return true;
            }
        }
        return false;
    }

    private static int steps(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String restOfOne = one.substring(1);
        String restOfOther = other.substring(1);
        if (one.charAt(0) == other.charAt(0)) {
            return steps(restOfOne, restOfOther);
        }
        return one.length() > 8
                ? 2
                : 1
                        + Math.min(
                                steps(restOfOne, restOfOther),
                                Math.min(steps(restOfOne, other), steps(one, restOfOther)));
    }
}
