package io.yihu.kit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.yihu.testkit.HouseRules;

@AnalyzeClasses(packages = "io.yihu.kit", importOptions = ImportOption.DoNotIncludeTests.class)
class KitArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule TABLES_ARE_PURE = classes()
            .that()
            .resideInAPackage("io.yihu.kit.table")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.yihu.kit.table", "org.jspecify..");

    @ArchTest
    static final ArchRule DECISIONS_ARE_PURE = classes()
            .that()
            .resideInAPackage("io.yihu.kit.decision..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.yihu.events..", "io.yihu.kit.decision..", "org.jspecify..");
}
