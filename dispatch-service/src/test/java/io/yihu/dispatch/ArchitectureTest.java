package io.yihu.dispatch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.yihu.dispatch.domain.planted.ImpureRule;
import io.yihu.events.TicketEvent;
import io.yihu.kit.consume.EventHandler;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final ArchRule DOMAIN_IS_PURE = classes()
            .that()
            .resideInAPackage("io.yihu.dispatch.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.yihu.events..",
                    "io.yihu.kit.decision..",
                    "io.yihu.kit.table",
                    "io.yihu.dispatch.domain..",
                    "org.jspecify..");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.yihu.dispatch");

    @Test
    void the_domain_is_pure() {
        DOMAIN_IS_PURE.check(MAIN);
    }

    @Test
    void an_impure_domain_would_be_found() {
        JavaClasses planted = new ClassFileImporter().importClasses(ImpureRule.class);

        assertThat(DOMAIN_IS_PURE.evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void a_handler_is_named_after_its_event() {
        classes()
                .that()
                .implement(EventHandler.class)
                .should()
                .haveSimpleNameEndingWith("Handler")
                .andShould()
                .dependOnClassesThat()
                .areAssignableTo(TicketEvent.class)
                .check(MAIN);
    }
}
