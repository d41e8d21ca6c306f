package io.yihu.kit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much is found, and how often nothing is taken for something. The texts are invented. */
class ScanCorpusTest {
    private static final Logger LOG = LoggerFactory.getLogger(ScanCorpusTest.class);
    private static final double NUMBERS = 0.99;
    private static final double NAMES = 0.90;
    private static final double FALSE_ALARMS = 0.02;

    private final List<Marked> tricky = Marked.read("/privacy/tricky.txt");
    private final List<Marked> innocent = Marked.read("/privacy/innocent.txt");

    @Test
    void finds_people_in_tricky_texts() {
        assertThat(tricky).hasSizeGreaterThanOrEqualTo(300);
        List<String> missed = new ArrayList<>();
        Map<PersonalKind, Integer> wanted = new EnumMap<>(PersonalKind.class);
        Map<PersonalKind, Integer> found = new EnumMap<>(PersonalKind.class);
        for (Marked each : tricky) {
            List<Found> spans = Masking.find(each.text());
            for (Found expected : each.expected()) {
                wanted.merge(expected.kind(), 1, Integer::sum);
                if (spans.stream().anyMatch(span -> covers(span, expected))) {
                    found.merge(expected.kind(), 1, Integer::sum);
                } else {
                    missed.add(expected.kind() + " in " + each.text());
                }
            }
        }
        LOG.info("Scan: wanted {}, found {}, missed {}", wanted, found, missed);
        assertThat(wanted).containsOnlyKeys(PersonalKind.values());
        assertThat(wanted)
                .allSatisfy((kind, number) -> assertThat(found.getOrDefault(kind, 0) / (double) number)
                        .as("recall of %s; missed %s", kind, missed)
                        .isGreaterThanOrEqualTo(kind == PersonalKind.NAME ? NAMES : NUMBERS));
    }

    @Test
    void leaves_innocent_texts_alone() {
        assertThat(innocent).hasSizeGreaterThanOrEqualTo(300);
        List<String> alarms = innocent.stream()
                .map(Marked::text)
                .filter(text -> !Masking.mask(text).equals(text))
                .toList();
        LOG.info("Scan: {} false alarms in {} texts {}", alarms.size(), innocent.size(), alarms);
        assertThat((double) alarms.size() / innocent.size()).as("%s", alarms).isLessThanOrEqualTo(FALSE_ALARMS);
    }

    @Test
    void finds_nothing_beside_what_is_there() {
        List<String> beside = tricky.stream()
                .filter(each -> Masking.find(each.text()).stream()
                        .anyMatch(span -> each.expected().stream().noneMatch(expected -> touches(span, expected))))
                .map(Marked::text)
                .toList();
        assertThat((double) beside.size() / tricky.size()).as("%s", beside).isLessThanOrEqualTo(FALSE_ALARMS);
    }

    @Test
    void masked_texts_stay_as_they_are() {
        assertThat(tricky).allSatisfy(each -> {
            String once = Masking.mask(each.text());
            assertThat(Masking.mask(once)).isEqualTo(once);
        });
    }

    private static boolean covers(Found span, Found expected) {
        return span.kind() == expected.kind() && span.start() <= expected.start() && span.end() >= expected.end();
    }

    private static boolean touches(Found span, Found expected) {
        return span.start() < expected.end() && expected.start() < span.end();
    }
}
