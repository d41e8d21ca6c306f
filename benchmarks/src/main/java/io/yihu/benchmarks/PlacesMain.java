package io.yihu.benchmarks;

import io.yihu.events.PlaceReference;
import io.yihu.intake.domain.Datum;
import io.yihu.intake.domain.IntakeRules;
import io.yihu.intake.where.PlaceResolver;
import io.yihu.intake.where.Point;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What finding a place in a text costs with 10 000 and 100 000 names, beside looking for every name in turn. */
public final class PlacesMain {
    private static final int TEXTS = Integer.getInteger("bench.texts", 4_000);
    private static final double MICROS = 1e3;

    private PlacesMain() {}

    /** Runs the measurement. */
    public static void main(String[] arguments) {
        for (int names : new int[] {10_000, 100_000}) {
            measure(names);
        }
    }

    private static void measure(int names) {
        InventedCity city = new InventedCity(names);
        IntakeRules rules = city.rules();
        long begun = now();
        PlaceResolver resolver = new PlaceResolver(rules);
        double built = (now() - begun) / 1e9;
        List<String> texts = Stream.generate(city::text).limit(TEXTS).toList();
        Point point = new Point(112.93, 27.84, Datum.GCJ02);
        List<String> all =
                rules.places().all().stream().map(PlaceReference::nameZh).toList();
        System.out.printf(Locale.ROOT, "%d names, index built in %.1f s%n", names, built);
        report("  words", texts, text -> found(resolver, text, null));
        report("  words and a point in one of 1,000 areas", texts, text -> found(resolver, text, point));
        report("  every name in turn, exact only", texts.subList(0, TEXTS / 4), text -> contained(all, text));
    }

    /** Processor time of this thread, so that whoever else works on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int found(PlaceResolver resolver, String text, @Nullable Point point) {
        return resolver.resolve(text, point).candidates().size();
    }

    private static int contained(List<String> names, String text) {
        int found = 0;
        for (String name : names) {
            found += text.contains(name) ? 1 : 0;
        }
        return found;
    }

    private static void report(String what, List<String> texts, ToIntFunction<String> work) {
        long warm = texts.stream().mapToInt(work).filter(found -> found > 0).count();
        double[] micros = new double[texts.size()];
        int hits = 0;
        for (int i = 0; i < micros.length; i++) {
            long begun = now();
            hits += work.applyAsInt(texts.get(i)) > 0 ? 1 : 0;
            micros[i] = (now() - begun) / MICROS;
        }
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.0f µs, p99 %.0f µs (%d of %d texts name a place, as in the round before: %d)%n",
                what,
                micros[micros.length / 2],
                micros[micros.length * 99 / 100],
                hits,
                micros.length,
                warm);
    }
}
