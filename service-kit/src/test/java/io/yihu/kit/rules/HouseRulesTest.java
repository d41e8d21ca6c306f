package io.yihu.kit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.yihu.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each house rule fails on a planted violation")
class HouseRulesTest {
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("io.yihu.dispatch.planted", "io.yihu.intake.planted");

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of(HouseRules.DOMAIN_IS_PURE, "ImpureDecider"),
                Arguments.of(HouseRules.SERVICES_DO_NOT_KNOW_EACH_OTHER, "Meddler"),
                Arguments.of(HouseRules.ONE_CLASS_TOUCHES_STREAM_BRIDGE, "Meddler"),
                Arguments.of(HouseRules.CONTROLLERS_DO_NOT_TOUCH_THE_STORE, "GreedyController"),
                Arguments.of(HouseRules.SERVICES_ASK_THE_BUSINESS_CLOCK, "Meddler"),
                Arguments.of(HouseRules.HANDLERS_ARE_NAMED_AFTER_THEIR_EVENT, "OtherNameHandler"),
                Arguments.of(HouseRules.HANDLERS_ARE_BOUND, "OtherNameHandler"),
                Arguments.of(HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS, "Meddler"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void a_rule_reports_its_planted_violation(ArchRule rule, String violator) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .isNotEmpty()
                .anySatisfy(detail -> assertThat(detail).contains(violator));
    }
}
