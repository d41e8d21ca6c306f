package io.yihu.intake.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Texts as people say them. What is settled without a person has to be right; the rest may be looked at. */
class TrickyTextsTest {
    private static final PlaceResolver RESOLVER = new PlaceResolver(Towns.larger());

    private enum Outcome {
        /** Settled, and right. */
        RIGHT,
        /** Left to a person, who is shown the right place first. */
        FIRST,
        /** Left to a person, who is shown it among others. */
        AMONG,
        /** Left to a person, as it should be: nobody could say. */
        OPEN,
        /** Left to a person, who is not shown it. */
        MISSED,
        /** Settled wrongly. */
        WRONG
    }

    @Test
    void nothing_is_settled_wrongly_and_few_are_missed() throws IOException {
        Map<Outcome, List<String>> outcomes = new EnumMap<>(Outcome.class);
        for (String line : lines()) {
            String[] parts = line.split("\\s*\\|\\s*");
            Resolution found = RESOLVER.resolve(parts[0], null);
            outcomes.computeIfAbsent(outcome(parts[1], found), key -> new ArrayList<>())
                    .add(line + " -> " + shown(found));
        }

        assertThat(outcomes.getOrDefault(Outcome.WRONG, List.of())).isEmpty();
        assertThat(outcomes.getOrDefault(Outcome.MISSED, List.of())).isEmpty();
        assertThat(outcomes.getOrDefault(Outcome.AMONG, List.of())).isEmpty();
        assertThat(outcomes.get(Outcome.RIGHT)).as("%s", outcomes).hasSizeGreaterThanOrEqualTo(44);
    }

    private static Outcome outcome(String meant, Resolution found) {
        List<String> codes =
                found.candidates().stream().map(c -> c.place().code()).toList();
        if (found.confident()) {
            return codes.get(0).equals(meant) ? Outcome.RIGHT : Outcome.WRONG;
        }
        if (meant.equals("-")) {
            return Outcome.OPEN;
        }
        return codes.indexOf(meant) == 0 ? Outcome.FIRST : codes.contains(meant) ? Outcome.AMONG : Outcome.MISSED;
    }

    private static List<String> shown(Resolution found) {
        return found.candidates().stream()
                .map(c -> c.place().code() + " " + c.confidence())
                .toList();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = TrickyTextsTest.class.getResourceAsStream("/where/texts.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
