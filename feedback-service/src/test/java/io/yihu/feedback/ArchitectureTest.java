package io.yihu.feedback;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.yihu.feedback.domain.planted.Impure;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final ArchRule DOMAIN_IS_PURE = classes()
            .that()
            .resideInAPackage("io.yihu.feedback.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.yihu.feedback.domain..",
                    "java..",
                    "io.yihu.events..",
                    "io.yihu.kit.decision..",
                    "org.jspecify..");

    @Test
    void the_domain_knows_events_and_decisions_only() {
        DOMAIN_IS_PURE.check(new ClassFileImporter()
                .withImportOption(DO_NOT_INCLUDE_TESTS)
                .importPackages("io.yihu.feedback.domain"));
    }

    @Test
    void a_planted_violation_is_found() {
        assertThat(DOMAIN_IS_PURE
                        .evaluate(new ClassFileImporter().importClasses(Impure.class))
                        .hasViolation())
                .isTrue();
    }
}
