package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.decision.Decision;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepTest {
    static Stream<WorkItem> items() {
        return Stream.concat(Given.inEveryStatus(), Stream.of(Given.pinned()));
    }

    @ParameterizedTest
    @MethodSource("items")
    void what_is_offered_to_a_unit_is_what_the_decider_accepts(WorkItem item) {
        for (String unit : new String[] {"shizheng", "zhifa", null}) {
            Set<Step> offered = Step.ofUnit(item, unit);

            assertThat(offered.contains(Step.SIGN)).isEqualTo(ok(Given.DECIDER.sign(item, unit, Given.NOW)));
            assertThat(offered.contains(Step.RETURN))
                    .isEqualTo(ok(Given.DECIDER.requestReturn(item, unit, "理由", "zhifa", Given.NOW)));
            assertThat(offered.contains(Step.RESOLVE))
                    .isEqualTo(ok(Given.DECIDER.resolve(item, unit, Given.REPLY, Given.NOW)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shizheng", "zhifa", ""})
    void what_is_offered_to_a_reviewer_is_what_the_decider_accepts(String text) {
        String unit = text.isEmpty() ? null : text;
        items().forEach(item -> {
            Set<Step> offered = Step.ofReviewer(item, unit);
            Ruling ruling = new Ruling(unit, null, null);

            assertThat(offered.contains(Step.GRANT))
                    .isEqualTo(ok(Given.DISPATCHING.grantReturn(item, ruling, Given.NOW)));
            assertThat(offered.contains(Step.REJECT))
                    .isEqualTo(ok(Given.DISPATCHING.rejectReturn(item, ruling, Given.NOW)));
        });
    }

    private static boolean ok(Decision<WorkItem> decision) {
        return decision instanceof Decision.Accepted;
    }
}
