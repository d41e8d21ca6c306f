package io.yihu.benchmarks;

import io.yihu.events.EventJson;
import io.yihu.kit.privacy.Found;
import io.yihu.kit.privacy.Masking;
import io.yihu.kit.privacy.PersonalKind;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Scans a file of messages, one JSON document with a {@code text} a line: {@code ScanMain FILE [KIND SEED]}. Prints spans per
 * 1,000 texts and the cost of a text; with a kind also a hundred of its spans drawn by the seed, to be looked at by a
 * person. The texts are not ours and are not kept.
 */
public final class ScanMain {
    private static final int SAMPLE = 100;
    private static final int AROUND = 8;
    private static final double MILLIS = 1e6;

    private ScanMain() {}

    /** Without a readable file it says that nothing was measured. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0 || !Files.isReadable(Path.of(arguments[0]))) {
            System.out.println("not measured: no file of messages");
            return;
        }
        List<String> texts;
        try (var lines = Files.lines(Path.of(arguments[0]))) {
            texts = lines.map(line ->
                            EventJson.mapper().readTree(line).path("text").asString())
                    .toList();
        }
        texts.forEach(Masking::find);
        measure(texts, System.out);
        if (arguments.length > 2) {
            show(texts, PersonalKind.valueOf(arguments[1]), Long.parseLong(arguments[2]), System.out);
        }
    }

    private static void measure(List<String> texts, PrintStream out) {
        Map<PersonalKind, Integer> spans = new EnumMap<>(PersonalKind.class);
        long[] nanos = new long[texts.size()];
        for (int i = 0; i < nanos.length; i++) {
            long begun = System.nanoTime();
            List<Found> found = Masking.find(texts.get(i));
            nanos[i] = System.nanoTime() - begun;
            found.forEach(each -> spans.merge(each.kind(), 1, Integer::sum));
        }
        Arrays.sort(nanos);
        out.printf(
                "%d texts, p50 %.2f ms, p99 %.2f ms%n",
                nanos.length, nanos[nanos.length / 2] / MILLIS, nanos[nanos.length * 99 / 100] / MILLIS);
        spans.forEach((kind, count) -> out.printf("%s: %.1f per 1,000%n", kind, 1000.0 * count / nanos.length));
    }

    private static void show(List<String> texts, PersonalKind kind, long seed, PrintStream out) {
        List<String> found = new ArrayList<>(texts.stream()
                .flatMap(text -> Masking.find(text).stream()
                        .filter(each -> each.kind() == kind)
                        .map(each -> around(text, each)))
                .toList());
        Collections.shuffle(found, new Random(seed));
        found.stream().limit(SAMPLE).forEach(out::println);
    }

    private static String around(String text, Found found) {
        return text.substring(Math.max(0, found.start() - AROUND), found.start()) + "["
                + text.substring(found.start(), found.end()) + "]"
                + text.substring(found.end(), Math.min(text.length(), found.end() + AROUND));
    }
}
