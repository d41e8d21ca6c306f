package io.yihu.benchmarks;

import io.yihu.intake.again.WordIndex;
import io.yihu.intake.domain.again.Grams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a look-up of similar texts costs in an index of few and of many, side by side in one run, on invented texts. Each
 * look-up asks for a matter that is in the index in words that are not; counted is also whether it was found.
 */
public final class AgainGrowthMain {
    private static final int FEW = Integer.getInteger("bench.few", 10_000);
    private static final int MANY = Integer.getInteger("bench.many", 1_000_000);
    private static final int LOOKUPS = Integer.getInteger("bench.lookups", 2_000);
    private static final int ESTATES = 5_000;
    private static final int MOST = 30;
    private static final int BATCH = 1_000;

    private AgainGrowthMain() {}

    /** An index under measurement. */
    private record Side(WordIndex index, int texts, Latencies took) {}

    /** Look-ups of one index. */
    private static final class Latencies {
        private final long[] nanos = new long[LOOKUPS];
        private int found;

        private double at(double quantile) {
            long[] sorted = Stream.of(nanos)
                    .flatMapToLong(java.util.Arrays::stream)
                    .sorted()
                    .toArray();
            return sorted[(int) Math.min(sorted.length - 1, quantile * sorted.length)] / 1e6;
        }
    }

    /** Runs the measurement; the larger index lies in a temporary folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("yihu-again");
        ComplaintTexts texts = new ComplaintTexts(12345, ESTATES);
        try (WordIndex few = WordIndex.open(Files.createDirectory(folder.resolve("few")));
                WordIndex many = WordIndex.open(Files.createDirectory(folder.resolve("many")))) {
            List<Side> sides = List.of(fill(few, FEW, texts), fill(many, MANY, texts));
            ask(sides, texts);
            ask(sides, texts);
            sides.forEach(side -> report(side));
            Latencies small = sides.get(0).took();
            Latencies large = sides.get(1).took();
            System.out.printf(
                    "ratio of many to few: p50 %.2f, p99 %.2f%n",
                    large.at(0.5) / small.at(0.5), large.at(0.99) / small.at(0.99));
            System.out.printf("on disk: %d and %d MiB%n", size(folder.resolve("few")), size(folder.resolve("many")));
            System.gc();
            Runtime now = Runtime.getRuntime();
            System.out.printf("on the heap with both open: %d MiB%n", (now.totalMemory() - now.freeMemory()) >> 20);
        } finally {
            Folders.delete(folder);
        }
    }

    private static Side fill(WordIndex index, int size, ComplaintTexts texts) {
        long begun = System.nanoTime();
        for (int i = 0; i < size; i++) {
            index.put("t-" + i, Grams.of(texts.tell(i, 0)), null);
            if (i % BATCH == 0) {
                index.show();
            }
        }
        index.show();
        System.out.printf("%d texts taken in within %.1f s%n", size, (System.nanoTime() - begun) / 1e9);
        return new Side(index, size, new Latencies());
    }

    /** In turns, so that both meet the same machine; what the last round took counts. */
    private static void ask(List<Side> sides, ComplaintTexts texts) {
        Random which = new Random(1);
        sides.forEach(side -> side.took().found = 0);
        for (int i = 0; i < LOOKUPS; i++) {
            for (Side side : sides) {
                int matter = which.nextInt(side.texts());
                String asked = texts.tell(matter, 1 + i);
                long begun = System.nanoTime();
                List<String> found = side.index().like(Grams.of(asked), MOST);
                side.took().nanos[i] = System.nanoTime() - begun;
                side.took().found += found.contains("t-" + matter) ? 1 : 0;
            }
        }
    }

    private static void report(Side side) {
        System.out.printf(
                "%d texts: p50 %.2f ms, p99 %.2f ms, the matter itself among the first %d in %.1f %% of look-ups%n",
                side.texts(), side.took().at(0.5), side.took().at(0.99), MOST, 100.0 * side.took().found / LOOKUPS);
    }

    private static long size(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }
}
