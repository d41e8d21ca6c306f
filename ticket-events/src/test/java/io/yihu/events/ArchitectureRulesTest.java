package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.yihu.events.planted.LooseReference;
import org.junit.jupiter.api.Test;

/** Every architecture rule reports a violation planted for it. */
class ArchitectureRulesTest {

    @Test
    void a_dependency_on_the_kafka_client_is_reported() {
        assertReported(ArchitectureRules.LEANS_ON_JACKSON_AND_JSPECIFY_ONLY, "org.apache.kafka");
    }

    @Test
    void an_open_class_among_the_records_is_reported() {
        assertReported(ArchitectureRules.EVENTS_ARE_FINAL_RECORDS, "LooseReference");
    }

    private static void assertReported(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(LooseReference.class))
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty()
                .anyMatch(detail -> detail.contains(culprit));
    }
}
