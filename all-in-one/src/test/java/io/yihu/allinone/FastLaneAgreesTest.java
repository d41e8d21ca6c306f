package io.yihu.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.analytics.domain.Contributions;
import io.yihu.analytics.domain.Measure;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleKind;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 一呼即应: dispatch, by its documents, and analytics, by the events of the same lives, say the same of every ticket. */
class FastLaneAgreesTest {
    private static final String ORDINARY = "drainage.blocked";
    private static final String MARKED = "lighting.broken";
    private static final String OTHERS = "noise.commercial";

    static Stream<Arguments> lives() {
        return Stream.of(ofOneRound(), afterAnEmergency(), reworked(), emergencyInTheSecondRound())
                .flatMap(lives -> lives);
    }

    private static Stream<Arguments> ofOneRound() {
        return Stream.of(
                life("ordinary", ORDINARY, false, life -> {}),
                life("a marked row", MARKED, true, life -> {}),
                life("an emergency", ORDINARY, true, life -> life.whistle(WhistleKind.EMERGENCY)),
                life("a hard problem", ORDINARY, false, life -> life.whistle(WhistleKind.HARD_PROBLEM)),
                life("found to be another matter", MARKED, false, life -> life.reclassify(ORDINARY, Urgency.ORDINARY)),
                life("found to be of a marked row", ORDINARY, true, life -> life.reclassify(MARKED, Urgency.ORDINARY)),
                life("found to be danger", MARKED, false, life -> life.reclassify(MARKED, Urgency.DANGER)),
                life("moved to a unit without", MARKED, false, life -> life.reclassify(OTHERS, Urgency.ORDINARY)));
    }

    private static Stream<Arguments> afterAnEmergency() {
        return Stream.of(
                life(
                        "emergency, then moved",
                        ORDINARY,
                        true,
                        life -> life.whistle(WhistleKind.EMERGENCY).reclassify(OTHERS, Urgency.COMPLEX)),
                life(
                        "emergency, then slower",
                        ORDINARY,
                        true,
                        life -> life.whistle(WhistleKind.EMERGENCY).reclassify(ORDINARY, Urgency.COMPLEX)),
                life(
                        "emergency, then a hard problem",
                        ORDINARY,
                        true,
                        life -> life.whistle(WhistleKind.EMERGENCY).whistle(WhistleKind.HARD_PROBLEM)));
    }

    private static Stream<Arguments> reworked() {
        return Stream.of(
                life("marked, reworked", MARKED, true, life -> life.reply().rework()),
                life("ordinary, reworked", ORDINARY, false, life -> life.reply().rework()),
                life(
                        "marked, slower while the reply is out, reworked",
                        MARKED,
                        true,
                        life -> life.reply()
                                .reclassify(ORDINARY, Urgency.ORDINARY)
                                .rework()),
                life(
                        "ordinary, faster while the reply is out, reworked",
                        ORDINARY,
                        false,
                        life -> life.reply()
                                .reclassify(ORDINARY, Urgency.FAST_LANE)
                                .rework()));
    }

    private static Stream<Arguments> emergencyInTheSecondRound() {
        return Stream.of(
                life(
                        "an emergency in the second round",
                        ORDINARY,
                        true,
                        life -> life.reply().rework().contact().whistle(WhistleKind.EMERGENCY)),
                life(
                        "an emergency in the second round, reworked again",
                        ORDINARY,
                        true,
                        life -> life.reply()
                                .rework()
                                .contact()
                                .whistle(WhistleKind.EMERGENCY)
                                .reply()
                                .rework()));
    }

    private static Arguments life(String name, String category, boolean fast, Consumer<WorkedLife> lived) {
        return Arguments.of(name, category, fast, lived);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void both_say_the_same(String name, String category, boolean fast, Consumer<WorkedLife> lived) {
        WorkedLife life = new WorkedLife(category).contact();

        lived.accept(life);

        assertThat(life.item().fastLane()).as("dispatch").isEqualTo(fast);
        assertThat(Contributions.of(life.facts()).stream()
                        .filter(each -> each.measure() == Measure.FAST_LANE)
                        .count())
                .as("analytics")
                .isEqualTo(fast ? 1 : 0);
    }
}
