package io.yihu.events;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the published language may lean on. That the rules bite is shown in {@link ArchitectureRulesTest}. */
@AnalyzeClasses(packages = "io.yihu.events", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule leans_on_jackson_and_jspecify_only = ArchitectureRules.LEANS_ON_JACKSON_AND_JSPECIFY_ONLY;

    @ArchTest
    static final ArchRule events_are_final_records = ArchitectureRules.EVENTS_ARE_FINAL_RECORDS;
}
