package io.yihu.benchmarks;

import io.yihu.intake.again.WordIndex;
import io.yihu.intake.domain.again.Grams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How right proposals by wording alone are: for each message of a matter, the five likeliest others above a threshold. The
 * threshold is chosen on every second matter and reported on the rest. Without the folder of the texts nothing is measured.
 */
public final class AgainQualityMain {
    private static final int ASKED_OF_INDEX = 30;
    private static final int PROPOSED = 5;
    private static final double IN_USE = 0.14;

    private AgainQualityMain() {}

    /** A message that was proposed for another one. */
    private record Proposed(double likeness, boolean right, boolean knownWrong, String asker) {}

    /** What one threshold gives. */
    private record Figures(
            double threshold, int proposed, double precision, double recall, double answered, long knownWrong) {
        private double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return "from %.2f on: %d proposed, precision %.3f, recall %.3f, F1 %.3f, messages with a right one %.3f, known to be another matter %d"
                    .formatted(threshold, proposed, precision, recall, f1(), answered, knownWrong);
        }
    }

    /** Runs the measurement. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0 || !Files.isDirectory(Path.of(arguments[0]))) {
            System.out.println("Similar texts: not measured (give the folder of the labelled texts)");
            return;
        }
        Path folder = Path.of(arguments[0]);
        measure("near-duplicates", AgainData.duplicates(folder));
        measure("recurring issues", AgainData.issues(folder));
    }

    private static void measure(String name, AgainData data) throws Exception {
        Map<String, Grams> grams = new HashMap<>();
        try (WordIndex index = WordIndex.open(null)) {
            data.texts().forEach((id, text) -> grams.put(id, Grams.of(text)));
            grams.forEach((id, words) -> index.put(id, words, null));
            index.show();
            Figures chosen = best(data.half(0), grams, index);
            System.out.printf("%s, %d texts%n  chosen on one half:  %s%n", name, grams.size(), chosen);
            List<Proposed> rest = propose(data.half(1), grams, index);
            System.out.printf("  on the other half:   %s%n", at(chosen.threshold(), rest, data.half(1)));
            System.out.printf("  the same, as in use: %s%n", at(IN_USE, rest, data.half(1)));
            System.out.printf("  the first five, any: %s%n", at(0, rest, data.half(1)));
        }
    }

    private static Figures best(AgainData half, Map<String, Grams> grams, WordIndex index) {
        List<Proposed> proposed = propose(half, grams, index);
        List<Figures> all = new ArrayList<>();
        for (int hundredths = 6; hundredths <= 60; hundredths++) {
            all.add(at(hundredths / 100.0, proposed, half));
        }
        return all.stream().max(Comparator.comparingDouble(Figures::f1)).orElseThrow();
    }

    private static List<Proposed> propose(AgainData data, Map<String, Grams> grams, WordIndex index) {
        List<Proposed> all = new ArrayList<>();
        data.groups().forEach((name, group) -> {
            Set<String> others = data.others().getOrDefault(name, Set.of());
            for (String asker : group) {
                Grams words = Objects.requireNonNull(grams.get(asker));
                index.like(words, ASKED_OF_INDEX + 1).stream()
                        .filter(id -> !id.equals(asker))
                        .map(id -> new Proposed(
                                words.likeness(Objects.requireNonNull(grams.get(id)), index.common()),
                                group.contains(id),
                                others.contains(id),
                                asker))
                        .sorted(Comparator.comparingDouble(Proposed::likeness).reversed())
                        .limit(PROPOSED)
                        .forEach(all::add);
            }
        });
        return all;
    }

    private static Figures at(double threshold, List<Proposed> proposed, AgainData data) {
        List<Proposed> above =
                proposed.stream().filter(each -> each.likeness() >= threshold).toList();
        long right = above.stream().filter(Proposed::right).count();
        long wanted = data.groups().values().stream()
                .mapToLong(group -> (long) group.size() * Math.min(PROPOSED, group.size() - 1))
                .sum();
        long askers = data.groups().values().stream().mapToLong(Set::size).sum();
        long answered = above.stream()
                .filter(Proposed::right)
                .map(Proposed::asker)
                .distinct()
                .count();
        return new Figures(
                threshold,
                above.size(),
                above.isEmpty() ? 0 : (double) right / above.size(),
                (double) right / wanted,
                (double) answered / askers,
                above.stream().filter(Proposed::knownWrong).count());
    }
}
