package io.yihu.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/** The rules themselves, so that they can be tried on good and on planted bad classes. */
final class ArchitectureRules {
    static final ArchRule LEANS_ON_JACKSON_AND_JSPECIFY_ONLY = classes()
            .that()
            .resideInAPackage("io.yihu.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.yihu.events..",
                    "java..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify..");

    static final ArchRule EVENTS_ARE_FINAL_RECORDS = classes()
            .that()
            .implement(TicketEvent.class)
            .or()
            .haveSimpleNameEndingWith("Reference")
            .should()
            .beRecords()
            .andShould()
            .haveModifier(JavaModifier.FINAL);

    private ArchitectureRules() {}
}
